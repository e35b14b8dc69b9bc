package ca.qc.madi.preuve;

import ca.qc.madi.journal.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The row of a seal: written once. */
@Entity
@Immutable
@Table(name = "sceau")
class SceauConserve implements Persistable<Long> {

    @Id
    private Long numero;

    private Instant scelleLe;
    private String contenu;
    private String empreinte;
    private String signature;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SceauConserve() {}

    SceauConserve(Sceau sceau, String contenu, String empreinte, byte[] signature) {
        this.numero = sceau.numero();
        this.scelleLe = sceau.scelleLe();
        this.contenu = contenu;
        this.empreinte = empreinte;
        this.signature = Base64.getEncoder().encodeToString(signature);
    }

    long numero() {
        return numero;
    }

    Instant scelleLe() {
        return scelleLe;
    }

    Sceau lire() {
        return Json.lire(contenu, Sceau.class);
    }

    /** What is signed: the canonical JSON, as it is exported. */
    byte[] octets() {
        return contenu.getBytes(StandardCharsets.UTF_8);
    }

    String empreinte() {
        return empreinte;
    }

    byte[] signature() {
        return Base64.getDecoder().decode(signature);
    }

    @Override
    public Long getId() {
        return numero;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
