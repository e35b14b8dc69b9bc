package ca.qc.madi.correspondance;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a line may end: as the language has it, and never after an apostrophe. */
final class CoupureFrancaise implements FSTextBreaker {

    private final BreakIterator coupures = BreakIterator.getLineInstance(Locale.CANADA_FRENCH);
    private @Nullable String texte;

    @Override
    public void setText(String nouveau) {
        texte = nouveau;
        coupures.setText(nouveau);
    }

    @Override
    public int next() {
        int coupure = coupures.next();
        while (coupure != BreakIterator.DONE && apresApostrophe(coupure)) coupure = coupures.next();
        return coupure;
    }

    private boolean apresApostrophe(int coupure) {
        return texte != null && coupure > 0 && coupure < texte.length() && texte.charAt(coupure - 1) == '\u2019';
    }
}
