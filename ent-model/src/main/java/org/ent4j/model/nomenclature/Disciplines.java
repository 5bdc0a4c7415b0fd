package org.ent4j.model.nomenclature;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.internal.Table;

/** Labels of the disciplines de poste, as feeds have them. A code may have had several over time; others have none here. */
public final class Disciplines {

    private Disciplines() {}

    /** The labels of the code, in upper case; empty when it is not known. */
    public static List<String> labels(Discipline code) {
        return Shipped.LABELS.getOrDefault(code, List.of());
    }

    /** The first of the labels. */
    public static Optional<String> label(Discipline code) {
        return labels(code).stream().findFirst();
    }

    /** The codes that have a label. */
    public static Set<Discipline> known() {
        return Shipped.LABELS.keySet();
    }

    private static final class Shipped {
        static final Map<Discipline, List<String>> LABELS =
                Map.copyOf(Table.beside(Disciplines.class, "disciplines.csv").rows().stream()
                        .collect(groupingBy(
                                row -> new Discipline(row.cell(0)),
                                mapping(row -> row.cell(1), toUnmodifiableList()))));

        private Shipped() {}
    }
}
