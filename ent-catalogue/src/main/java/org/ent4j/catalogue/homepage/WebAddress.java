package org.ent4j.catalogue.homepage;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** Addresses that somebody typed for everybody to follow. */
public final class WebAddress {

    private static final int LONGEST = 2_000;

    /** What can be wrong with one. */
    public enum Defect implements Labelled {
        MISSING("elle manque", "it is missing"),
        UNREADABLE("elle est illisible", "it cannot be read"),
        NOT_HTTPS("elle ne commence pas par https://", "it does not begin with https://"),
        WITHOUT_HOST("elle ne nomme pas de site", "it names no site"),
        WITH_A_SECRET("elle contient un identifiant ou un mot de passe", "it holds a user name or a password"),
        TOO_LONG("elle est trop longue", "it is too long");

        private final Label label;

        Defect(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private WebAddress() {}

    /** What is wrong with an address that has to be a whole one with https. */
    public static Optional<Defect> defect(String address) {
        if (address.isBlank()) {
            return Optional.of(Defect.MISSING);
        } else if (address.length() > LONGEST) {
            return Optional.of(Defect.TOO_LONG);
        }
        return parsed(address).map(WebAddress::defect).orElse(Optional.of(Defect.UNREADABLE));
    }

    private static Optional<Defect> defect(URI uri) {
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            return Optional.of(Defect.NOT_HTTPS);
        } else if (uri.getRawUserInfo() != null) {
            return Optional.of(Defect.WITH_A_SECRET);
        }
        return uri.getHost() == null ? Optional.of(Defect.WITHOUT_HOST) : Optional.empty();
    }

    /** Whether it is a good one of one of these hosts. */
    public static boolean isOf(Set<String> hosts, String address) {
        return defect(address).isEmpty()
                && parsed(address)
                        .filter(uri -> hosts.contains(uri.getHost().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** The address when a page may lead there: a good one with https, or a path of the portal itself. */
    public static Optional<String> followed(String address) {
        var isPath = address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
        return Optional.of(address)
                .filter(any -> isPath ? parsed(any).isPresent() : defect(any).isEmpty());
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
