package org.ent4j.model.nomenclature;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.internal.Table;

/** Labels of the functions of staff, as feeds have them. A code may have had several over time; others have none here. */
public final class Fonctions {

    private Fonctions() {}

    /** The labels of the code, in upper case; empty when it is not known. */
    public static List<String> labels(Fonction code) {
        return Shipped.LABELS.getOrDefault(code, List.of());
    }

    /** The first of the labels. */
    public static Optional<String> label(Fonction code) {
        return labels(code).stream().findFirst();
    }

    /** The codes that have a label. */
    public static Set<Fonction> known() {
        return Shipped.LABELS.keySet();
    }

    private static final class Shipped {
        static final Map<Fonction, List<String>> LABELS =
                Map.copyOf(Table.beside(Fonctions.class, "fonctions.csv").rows().stream()
                        .collect(groupingBy(
                                row -> new Fonction(row.cell(0)), mapping(row -> row.cell(1), toUnmodifiableList()))));

        private Shipped() {}
    }
}
