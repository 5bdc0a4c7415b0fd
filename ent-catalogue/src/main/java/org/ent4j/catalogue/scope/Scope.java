package org.ent4j.catalogue.scope;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.id.StructureId;

/**
 * Whose something is. What is of a wider scope can be inherited by the schools below it; which ones those are, the host
 * knows.
 */
public sealed interface Scope {

    /** The whole project, all its schools. */
    record Project() implements Scope {
        @Override
        public String key() {
            return "projet";
        }
    }

    /** @param code of the académie, such as {@code 12} */
    record OfAcademie(String code) implements Scope {
        public OfAcademie {
            checkCode(code);
        }

        @Override
        public String key() {
            return "academie:" + code;
        }
    }

    /** @param code of the région, the département or the commune, as the host writes it */
    record OfCollectivite(String code) implements Scope {
        public OfCollectivite {
            checkCode(code);
        }

        @Override
        public String key() {
            return "collectivite:" + code;
        }
    }

    /** A school, or a cité scolaire. */
    record OfSchool(StructureId school) implements Scope {
        @Override
        public String key() {
            return "etablissement:" + school.value();
        }
    }

    /** One text for each: {@code projet}, {@code academie:12}, {@code collectivite:grand-est}, {@code etablissement:0570001A}. */
    String key();

    static Scope project() {
        return new Project();
    }

    static Scope academie(String code) {
        return new OfAcademie(code);
    }

    static Scope collectivite(String code) {
        return new OfCollectivite(code);
    }

    static Scope school(StructureId school) {
        return new OfSchool(school);
    }

    /** The scope of that key; nothing when it is none. */
    static Optional<Scope> parse(String key) {
        if (key.equals("projet")) {
            return Optional.of(project());
        }
        var colon = key.indexOf(':');
        var code = key.substring(colon + 1);
        if (colon < 0 || !code.equals(code.strip()) || code.isEmpty()) {
            return Optional.empty();
        }
        return switch (key.substring(0, colon)) {
            case "academie" -> coded(code).map(OfAcademie::new);
            case "collectivite" -> coded(code).map(OfCollectivite::new);
            case "etablissement" -> Optional.of(school(new StructureId(code)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> coded(String code) {
        return Optional.of(code).filter(Code.SHAPE.asMatchPredicate());
    }

    private static void checkCode(String code) {
        if (!Code.SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no code of an académie or a collectivité.\nMaybe it is its label.".formatted(code));
        }
    }

    /** Letters, digits and hyphens. */
    final class Code {
        private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,44}");

        private Code() {}
    }
}
