package org.ent4j.catalogue.gar;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names of a person.
 *
 * @param usage the surname in use, else that of birth
 * @param birth the surname of birth, or ""
 * @param first the first name in use
 * @param all every first name, as far as known
 */
public record GarNames(String usage, String birth, String first, List<String> all) {

    public GarNames {
        all = List.copyOf(all);
    }

    public static GarNames of(String usage, String first) {
        return new GarNames(usage, "", first, List.of());
    }

    /** Every first name with the one in use; that one alone when no other is known. */
    public List<String> firstNames() {
        return GarRules.FIRST_NAMES.refuse(this).isEmpty()
                ? all
                : Stream.concat(Stream.of(first), all.stream()).toList();
    }
}
