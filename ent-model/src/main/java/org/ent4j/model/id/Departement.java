package org.ent4j.model.id;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A <i>département</i> or an overseas territory, by its INSEE code: {@code "57"}, {@code "2A"}, {@code "974"}.
 */
public record Departement(String code) implements Comparable<Departement> {

    private static final Pattern SHAPE = Pattern.compile("0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-8]|98[4-9]");
    private static final Map<String, String> CORSE = Map.of("620", "2A", "720", "2B");

    public Departement {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not the code of a département.\nMaybe a leading zero is missing.".formatted(code));
        }
    }

    /** The département of a UAI, from its first three digits: 057 → 57, 620 → 2A, 974 → 974. */
    public static Optional<Departement> ofUaiPrefix(String threeDigits) {
        var code =
                CORSE.getOrDefault(threeDigits, threeDigits.startsWith("0") ? threeDigits.substring(1) : threeDigits);
        return SHAPE.matcher(code).matches() ? Optional.of(new Departement(code)) : Optional.empty();
    }

    @Override
    public int compareTo(Departement other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
