package org.ent4j.model.id;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A <i>département</i> or an overseas territory, by its INSEE code: {@code "57"}, {@code "2A"}, {@code "974"}.
 */
public record Departement(String code) implements Comparable<Departement> {

    private static final Pattern SHAPE = Pattern.compile("0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-8]|98[4-9]");
    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("971", "America/Guadeloupe"),
            Map.entry("972", "America/Martinique"),
            Map.entry("973", "America/Cayenne"),
            Map.entry("974", "Indian/Reunion"),
            Map.entry("975", "America/Miquelon"),
            Map.entry("976", "Indian/Mayotte"),
            Map.entry("977", "America/St_Barthelemy"),
            Map.entry("978", "America/Marigot"),
            Map.entry("984", "Indian/Kerguelen"),
            Map.entry("986", "Pacific/Wallis"),
            Map.entry("987", "Pacific/Tahiti"),
            Map.entry("988", "Pacific/Noumea"));
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

    /** The time zone of its clocks; that of Paris in the metropole. Source: IANA time zone database. */
    public ZoneId zone() {
        return ZoneId.of(OVERSEAS.getOrDefault(code, "Europe/Paris"));
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
