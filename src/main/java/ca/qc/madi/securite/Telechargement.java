package ca.qc.madi.securite;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A received file going out: to be kept, never to be shown by the browser as one of our pages. */
public final class Telechargement {

    /** A workbook. */
    public static final MediaType CLASSEUR =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Telechargement() {}

    public static ResponseEntity<byte[]> de(byte[] contenu, String nom, MediaType type) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(nom, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(contenu);
    }
}
