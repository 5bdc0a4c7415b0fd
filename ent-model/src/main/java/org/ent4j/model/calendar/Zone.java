package org.ent4j.model.calendar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The school holiday zones: A, B and C on the mainland; Corse and the overseas territories each follow a calendar of
 * their own. Source: Code de l'éducation, D521-6 and D521-7. Which académie is in which zone depends on the year: see
 * {@link Academie}.
 */
public enum Zone {
    A("A"),
    B("B"),
    C("C"),
    CORSE("Corse"),
    GUADELOUPE("Guadeloupe"),
    GUYANE("Guyane"),
    MARTINIQUE("Martinique"),
    REUNION("Réunion"),
    MAYOTTE("Mayotte"),
    NOUVELLE_CALEDONIE("Nouvelle-Calédonie"),
    POLYNESIE("Polynésie"),
    WALLIS_ET_FUTUNA("Wallis-et-Futuna"),
    SAINT_PIERRE_ET_MIQUELON("Saint-Pierre-et-Miquelon");

    private final String label;

    Zone(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The zone of that label; case, accents, hyphens and the word "Zone" before it do not matter. */
    public static Optional<Zone> ofLabel(String text) {
        var wanted = plain(text).replaceFirst("^ZONE", "");
        return Arrays.stream(values())
                .filter(zone -> plain(zone.label).equals(wanted))
                .findFirst();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toUpperCase(Locale.ROOT);
    }
}
