package ca.qc.madi.formulaire;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the blank gabarit look: blue for what is read, white for what is filled in, grey for what is computed. */
final class StylesGabarit {

    private static final int CORPS = 10;
    private static final int GRAND = 13;
    private static final String BLEU = "223654";
    private static final String BLEU_MOYEN = "095797";
    private static final String BLEU_PALE = "DAE6F0";
    private static final String GRIS = "F1F1F2";
    private static final String BLANC = "FFFFFF";

    private final XSSFWorkbook classeur;
    private final EncreGabarit encre;
    private final Map<String, XSSFCellStyle> faits = new HashMap<>();

    StylesGabarit(XSSFWorkbook classeur) {
        this.classeur = classeur;
        this.encre = new EncreGabarit(classeur);
    }

    XSSFCellStyle titre() {
        return style("titre", s -> {
            encre.bandeau(s, BLEU, encre.police(GRAND, true, BLANC));
            encre.retrait(s);
        });
    }

    XSSFCellStyle mention() {
        return style("mention", s -> {
            encre.bandeau(s, BLEU, encre.police(CORPS, false, BLANC));
            encre.retrait(s);
        });
    }

    XSSFCellStyle consigne() {
        return style("consigne", s -> {
            encre.bandeau(s, BLEU_PALE, encre.police(CORPS, false, BLEU));
            encre.retrait(s);
        });
    }

    XSSFCellStyle bloc() {
        return style("bloc", s -> {
            encre.bandeau(s, BLEU_PALE, encre.police(CORPS, true, BLEU));
            encre.retrait(s);
            s.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    XSSFCellStyle libelle() {
        return style("libelle", s -> {
            s.setFont(encre.police(CORPS, false, BLEU));
            encre.retrait(s);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    XSSFCellStyle ancre() {
        return style("ancre", s -> {
            encre.bandeau(s, BLEU_MOYEN, encre.police(CORPS, true, BLANC));
            s.setAlignment(HorizontalAlignment.LEFT);
            s.setIndention((short) 1);
        });
    }

    /** @param haut the upper of two header rows, with no line between the two */
    XSSFCellStyle entete(boolean haut) {
        return style("entete" + haut, s -> {
            encre.bandeau(s, BLEU_PALE, encre.police(CORPS, true, BLEU));
            s.setWrapText(true);
            s.setAlignment(HorizontalAlignment.CENTER);
            s.setVerticalAlignment(haut ? VerticalAlignment.CENTER : VerticalAlignment.BOTTOM);
            encre.bords(s);
            if (haut) s.setBorderBottom(BorderStyle.NONE);
            else s.setBorderTop(BorderStyle.NONE);
        });
    }

    XSSFCellStyle saisie(TypeValeur type, boolean champ) {
        return style("saisie" + type + champ, s -> {
            s.setLocked(false);
            s.setWrapText(type == TypeValeur.TEXTE || type == TypeValeur.TEXTE_LONG || type == TypeValeur.CHOIX);
            s.setVerticalAlignment(type == TypeValeur.TEXTE_LONG ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
            encre.format(s, FormatsGabarit.saisie(type));
            if (champ) s.setAlignment(HorizontalAlignment.LEFT);
            else if (centre(type)) s.setAlignment(HorizontalAlignment.CENTER);
            encre.bords(s);
        });
    }

    /** A cell carried over: as if it were to fill in, but locked and tinted. */
    XSSFCellStyle reporte(TypeValeur type, boolean champ) {
        XSSFCellStyle saisie = saisie(type, champ);
        return style("reporte" + type + champ, s -> {
            s.cloneStyleFrom(saisie);
            s.setLocked(true);
            encre.remplir(s, GRIS);
        });
    }

    XSSFCellStyle calcul(TypeValeur type) {
        return style("calcul" + type, s -> {
            encre.remplir(s, GRIS);
            encre.format(s, FormatsGabarit.calcul(type));
            s.setAlignment(HorizontalAlignment.RIGHT);
            s.setIndention((short) 1);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
            encre.bords(s);
        });
    }

    XSSFCellStyle total(TypeValeur type) {
        return style("total" + type, s -> {
            encre.bandeau(s, GRIS, encre.police(CORPS, true, BLEU));
            encre.format(s, FormatsGabarit.calcul(type));
            s.setAlignment(type == TypeValeur.TEXTE ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
            s.setIndention((short) 1);
            encre.bords(s);
            s.setBorderTop(BorderStyle.MEDIUM);
        });
    }

    private static boolean centre(TypeValeur type) {
        return switch (type) {
            case DATE, ANNEE, CASE, OUI_NON -> true;
            default -> false;
        };
    }

    private XSSFCellStyle style(String nom, Consumer<XSSFCellStyle> apparence) {
        Supplier<XSSFCellStyle> creation = classeur::createCellStyle;
        return faits.computeIfAbsent(nom, n -> {
            XSSFCellStyle style = creation.get();
            apparence.accept(style);
            return style;
        });
    }
}
