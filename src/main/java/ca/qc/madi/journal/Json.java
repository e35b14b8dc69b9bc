package ca.qc.madi.journal;

import ca.qc.madi.partage.Montants;
import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The JSON of what is kept: amounts as text with two decimals, dates as ISO text, canonical form by RFC 8785. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Money.class, new EcritureMontant())
                    .addDeserializer(Money.class, new LectureMontant()))
            .build();

    private Json() {}

    public static String ecrire(Object valeur) {
        return MAPPER.writeValueAsString(valeur);
    }

    public static <T> T lire(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** The one spelling of a value that its hash is taken over. */
    public static String canonique(Object valeur) {
        try {
            return new JsonCanonicalizer(ecrire(valeur)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalStateException("not canonicalizable", e);
        }
    }

    private static final class EcritureMontant extends ValueSerializer<Money> {
        @Override
        public void serialize(Money montant, JsonGenerator json, SerializationContext contexte) {
            json.writeString(Montants.texte(montant));
        }
    }

    private static final class LectureMontant extends ValueDeserializer<Money> {
        @Override
        public Money deserialize(JsonParser json, DeserializationContext contexte) {
            return Montants.dollars(json.getString());
        }
    }
}
