package org.ent4j.catalogue.service;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.catalogue.scope.Scope;

/**
 * Which service: whose, and its code there. So a code is unique in its scope, and two scopes may use the same.
 *
 * @param code small letters, digits and hyphens: {@code cahier-de-textes}
 */
public record ServiceKey(Scope scope, String code) implements Comparable<ServiceKey> {

    static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private static final Comparator<ServiceKey> ORDER =
            Comparator.comparing((ServiceKey key) -> key.scope().key()).thenComparing(ServiceKey::code);

    public ServiceKey {
        if (!isCode(code)) {
            throw new IllegalArgumentException("'%s' is no code of a service.\nMaybe it is its title.".formatted(code));
        }
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** {@code etablissement:0570001A/absences}; nothing when it is none. */
    public static Optional<ServiceKey> parse(String text) {
        var slash = text.lastIndexOf('/');
        var code = text.substring(slash + 1);
        return slash > 0 && isCode(code)
                ? Scope.parse(text.substring(0, slash)).map(scope -> new ServiceKey(scope, code))
                : Optional.empty();
    }

    public String text() {
        return scope.key() + "/" + code;
    }

    @Override
    public int compareTo(ServiceKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
