package org.ent4j.catalogue.mediacentre.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Folding;

/**
 * Ways to resources, as an académie publishes them for a year.
 *
 * @param title such as {@code Rentrée 2018}
 * @param source who says so
 */
public record PolicyTable(String title, String source, List<PolicyRow> rows) {

    /** @throws IllegalArgumentException when two rows of one kind have one name */
    public PolicyTable {
        rows = List.copyOf(rows);
        var names = new HashSet<String>();
        rows.stream()
                .filter(each -> !names.add(each.kind() + " " + Folding.fold(each.name())))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException(
                            "2 × %s.\nMaybe one of the two is of another kind.".formatted(each.name()));
                });
    }

    public List<PolicyRow> of(ResourceKind kind) {
        return rows.stream().filter(each -> each.kind() == kind).toList();
    }

    /** Under that name, whatever its accents and capitals. */
    public Optional<PolicyRow> find(String name) {
        return rows.stream()
                .filter(each -> Folding.fold(each.name()).equals(Folding.fold(name)))
                .findFirst();
    }
}
