package ca.qc.madi.projet;

import ca.qc.madi.flux.Decision;
import ca.qc.madi.flux.Decisions;
import ca.qc.madi.flux.TableDecision;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a deposit must hold, by volet and stage: the decision table {@code completude} (guide, étapes 6 to 11, Annexe). */
@Component
public class Completude {

    private static final String ELEMENT = "element";

    private final Decisions decisions;

    Completude(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * What the table is asked about.
     *
     * @param conversion a conversion to electricity with an operating surcoût (GES-E)
     * @param phases every phase of the project is done (AMB-29)
     */
    public record Cas(Volet volet, Etape etape, boolean conversion, boolean phases) {}

    /** The files of the checklist, in its order. */
    public List<PieceAttendue> documents(Cas cas) {
        return lignes(cas, "DOCUMENT")
                .map(d -> new PieceAttendue(
                        GenrePiece.valueOf(d.texte(ELEMENT)), d.texte("regle"), manque(d.texte("manque"))))
                .toList();
    }

    /** Numbers of the tabs that must be filled. */
    public List<Integer> onglets(Cas cas) {
        return lignes(cas, "ONGLET")
                .map(d -> Integer.valueOf(d.texte(ELEMENT)))
                .sorted()
                .toList();
    }

    /**
     * A finding for each file that is asked for and is neither there nor declared. Of a workbook handed in alone, only
     * what the deposit cannot do without is told: nobody said what else came with it.
     */
    List<Constat> manquants(Cas cas, Envoi envoi, Set<GenrePiece> declares) {
        return documents(cas).stream()
                .filter(p -> p.genre() != GenrePiece.CLASSEUR && p.requise())
                .filter(p -> envoi.prepare() || p.manque() == Gravite.ERREUR)
                .filter(p -> !declares.contains(p.genre()))
                .filter(p -> envoi.pieces().stream().noneMatch(j -> j.genre() == p.genre()))
                .map(PieceAttendue::manquante)
                .toList();
    }

    private Stream<Decision> lignes(Cas cas, String nature) {
        Map<String, Object> entrees = Map.of(
                "volet", cas.volet().name(),
                "etape", cas.etape().name(),
                "conversion", cas.conversion(),
                "phases", cas.phases());
        return decisions.lister(TableDecision.COMPLETUDE, entrees).stream()
                .filter(d -> d.texte("nature").equals(nature));
    }

    private static Gravite manque(String mot) {
        return mot.equals("FACULTATIF") ? Gravite.INFO : Gravite.valueOf(mot);
    }
}
