package ca.qc.madi.bureau;

import ca.qc.madi.flux.TypeTache;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list of tasks shows, as its address tells it. An address read wrongly falls back to the usual list, so that a
 * shared link never leads to an error.
 *
 * @param dossier the number of one dossier, empty for all
 * @param emetteur the identifier of one émetteur, empty for all
 * @param q words of the dossier's number or the émetteur's name, as typed
 * @param page from 1
 */
public record FiltreTaches(
        Onglet onglet,
        @Nullable TypeTache type,
        String dossier,
        String emetteur,
        Set<Signe> signes,
        String q,
        TriTaches tri,
        boolean decroissant,
        int page) {

    /** Longest text of one field. */
    private static final int LONGUEUR = 80;

    private static final int PAGES = 10 * 1000;

    public FiltreTaches {
        signes = signes.isEmpty() ? Set.of() : EnumSet.copyOf(signes);
    }

    public static FiltreTaches lire(Map<String, List<String>> adresse) {
        Onglet onglet = constante(Onglet.class, un(adresse, "onglet")).orElse(Onglet.MIENNES);
        Set<Signe> signes = adresse.getOrDefault("signe", List.of()).stream()
                .flatMap(s -> constante(Signe.class, s).stream())
                .collect(Collectors.toSet());
        return new FiltreTaches(
                onglet,
                constante(TypeTache.class, un(adresse, "type")).orElse(null),
                un(adresse, "dossier"),
                un(adresse, "emetteur"),
                signes,
                un(adresse, "q"),
                constante(TriTaches.class, un(adresse, "tri")).orElse(usuel(onglet, signes)),
                adresse.containsKey("sens") ? un(adresse, "sens").equals("desc") : onglet == Onglet.FAITES,
                page(un(adresse, "page")));
    }

    /** The usual list of this tab with one sign. */
    public static FiltreTaches de(Onglet onglet, Signe... signes) {
        List<String> choisis = Stream.of(signes).map(Signe::name).toList();
        return lire(Map.of("onglet", List.of(onglet.name()), "signe", choisis));
    }

    /** What is late or due soon by its day, the longest due first; the rest oldest first. */
    private static TriTaches usuel(Onglet onglet, Set<Signe> signes) {
        if (onglet == Onglet.FAITES) return TriTaches.ACHEVEE;
        boolean parJour = signes.contains(Signe.RETARD) || signes.contains(Signe.SEMAINE);
        return parJour ? TriTaches.ECHEANCE : TriTaches.CREEE;
    }

    /** Whether its order is the one of an address that names none. */
    public boolean usuel() {
        return tri == usuel(onglet, signes) && decroissant == (onglet == Onglet.FAITES);
    }

    public FiltreTaches sur(Onglet autre) {
        boolean change = (autre == Onglet.FAITES) != (onglet == Onglet.FAITES);
        TriTaches trie = change ? usuel(autre, signes) : tri;
        boolean sens = change ? autre == Onglet.FAITES : decroissant;
        return new FiltreTaches(autre, type, dossier, emetteur, signes, q, trie, sens, 1);
    }

    /** Sorted by this column; the other way round when it was already. */
    public FiltreTaches trie(TriTaches colonne) {
        boolean renverse = colonne == tri && !decroissant;
        return new FiltreTaches(onglet, type, dossier, emetteur, signes, q, colonne, renverse, 1);
    }

    public FiltreTaches page(int numero) {
        return new FiltreTaches(onglet, type, dossier, emetteur, signes, q, tri, decroissant, numero);
    }

    /** Whether it leaves out tasks of its tab. */
    public boolean restreint() {
        return type != null || !dossier.isEmpty() || !emetteur.isEmpty() || !signes.isEmpty() || !q.isEmpty();
    }

    /** The part of the address after the question mark, always spelled the same way. */
    public String requete() {
        Stream<String> champs = Stream.concat(
                Stream.of(
                        champ("onglet", onglet.name()),
                        champ("type", type == null ? "" : type.name()),
                        champ("dossier", dossier),
                        champ("emetteur", emetteur),
                        champ("q", q),
                        champ("tri", tri.name()),
                        champ("sens", decroissant ? "desc" : "asc"),
                        champ("page", page == 1 ? "" : String.valueOf(page))),
                signes.stream().map(s -> champ("signe", s.name())));
        return champs.filter(c -> !c.isEmpty()).collect(Collectors.joining("&"));
    }

    public String adresse() {
        return "/taches?" + requete();
    }

    private static String champ(String nom, String valeur) {
        return valeur.isEmpty() ? "" : nom + "=" + URLEncoder.encode(valeur, StandardCharsets.UTF_8);
    }

    private static String un(Map<String, List<String>> adresse, String nom) {
        String texte = adresse.getOrDefault(nom, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
        return texte.length() > LONGUEUR ? texte.substring(0, LONGUEUR) : texte;
    }

    private static int page(String texte) {
        return texte.matches("\\d{1,6}") ? Math.max(1, Math.min(PAGES, Integer.parseInt(texte))) : 1;
    }

    private static <E extends Enum<E>> Optional<E> constante(Class<E> type, String nom) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equalsIgnoreCase(nom))
                .findFirst();
    }
}
