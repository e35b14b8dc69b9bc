package ca.qc.temoins;

import java.util.List;
import org.springframework.stereotype.Controller;

/** A controller outside a web room, that hands out entities. */
@Controller
class PagesTemoins {
    List<FicheTemoin> fiches() {
        return List.of(new FicheTemoin());
    }
}
