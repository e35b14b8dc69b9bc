package ca.qc.madi.api;

import ca.qc.madi.partage.ActeRefuse;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Where facts may be sent: https, to a public address. An address of our own network is refused each time, when the
 * subscription opens and before each sending, since a name may come to mean another address (the JVM keeps the one
 * just looked up for the seconds until it is called). Loopback is allowed in demonstration and tests only.
 */
@Component
class DestinationPermise {

    private static final int LONGUEUR = 2000;
    private final boolean boucle;

    @Autowired
    DestinationPermise(Environment reglages) {
        this(reglages.acceptsProfiles(Profiles.of("demo", "test")));
    }

    DestinationPermise(boolean boucle) {
        this.boucle = boucle;
    }

    /** The address; refused with M-ABO-01. */
    URI exiger(String texte) {
        try {
            URI adresse = new URI(texte);
            String hote = adresse.getHost();
            boolean ecrite = hote != null
                    && adresse.getUserInfo() == null
                    && adresse.getFragment() == null
                    && texte.length() <= LONGUEUR;
            if (ecrite && permise(adresse, InetAddress.getAllByName(hote))) return adresse;
        } catch (URISyntaxException | UnknownHostException e) {
            throw new ActeRefuse("M-ABO-01");
        }
        throw new ActeRefuse("M-ABO-01");
    }

    private boolean permise(URI adresse, InetAddress... resolues) {
        boolean chiffree = "https".equalsIgnoreCase(adresse.getScheme());
        boolean claire = "http".equalsIgnoreCase(adresse.getScheme());
        for (InetAddress resolue : resolues) {
            boolean locale = boucle && resolue.isLoopbackAddress();
            if (!locale && !(chiffree && publique(resolue))) return false;
        }
        return resolues.length > 0 && (chiffree || claire);
    }

    /** Neither ours nor nobody's: the special ranges of RFC 6890. */
    static boolean publique(InetAddress a) {
        boolean speciale = a.isAnyLocalAddress()
                || a.isLoopbackAddress()
                || a.isLinkLocalAddress()
                || a.isSiteLocalAddress()
                || a.isMulticastAddress();
        if (speciale) return false;
        byte[] o = a.getAddress();
        return a instanceof Inet4Address ? publique4(o[0] & 0xff, o[1] & 0xff, o[2] & 0xff) : publique6(o);
    }

    private static boolean publique4(int a, int b, int c) {
        if (a == 0 || a >= 240) return false; // this network, reserved
        if (a == 100 && b >= 64 && b < 128) return false; // shared by a carrier
        if (a == 192 && b == 0 && (c == 0 || c == 2)) return false; // protocols, examples
        if (a == 198 && (b == 18 || b == 19 || (b == 51 && c == 100))) return false; // benches, examples
        return !(a == 203 && b == 0 && c == 113);
    }

    /** Only the global unicast block, and nothing in it that carries an IPv4 address or is for examples. */
    private static boolean publique6(byte[] o) {
        if ((o[0] & 0xe0) != 0x20) return false;
        int debut = (o[0] & 0xff) << 8 | (o[1] & 0xff);
        int suite = (o[2] & 0xff) << 8 | (o[3] & 0xff);
        if (debut == 0x2002) return false; // 6to4
        return !(debut == 0x2001 && (suite < 0x200 || suite == 0x0db8));
    }
}
