package org.ent4j.catalogue.rubrique;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.calendar.SchoolYear;

/**
 * What the end of a year will make of the rubriques of a school: those of a class and the temporary ones go to the corbeille;
 * permanent ones that stand in them move up, so that nothing that is to stay disappears.
 *
 * @param lines of those that are active, as they are read in the tree
 */
public record YearPlan(Scope school, SchoolYear year, List<YearLine> lines) {

    public YearPlan {
        lines = List.copyOf(lines);
    }

    public static YearPlan of(Scope school, SchoolYear year, Collection<Kept<Rubrique>> all) {
        var tree = RubriqueTree.of(all.stream().map(Kept::value).toList());
        var seen = all.stream().collect(Collectors.toMap(kept -> kept.value().id(), Kept::version));
        var lines = tree.inOrder().stream()
                .filter(Rubrique::isActive)
                .map(each -> line(each, tree, seen.getOrDefault(each.id(), 0L)))
                .toList();
        return new YearPlan(school, year, lines);
    }

    private static YearLine line(Rubrique one, RubriqueTree tree, long seen) {
        if (one.kind().isOfTheYear()) {
            return new YearLine(one.id(), one.label(), one.kind(), YearFate.ARCHIVED, one.place(), seen);
        }
        var to = place(one, tree);
        var fate = to.equals(one.place()) ? YearFate.KEPT : YearFate.MOVED_UP;
        return new YearLine(one.id(), one.label(), one.kind(), fate, to, seen);
    }

    /** Below the nearest one that stays, else in the service in which it is. */
    private static RubriquePlace place(Rubrique one, RubriqueTree tree) {
        var parent = one.place().parent().flatMap(tree::find);
        if (parent.isEmpty() || stays(parent.get())) {
            return one.place();
        }
        return tree.above(one.id()).stream()
                .filter(YearPlan::stays)
                .findFirst()
                .map(each -> RubriquePlace.under(each.id()))
                .orElseGet(() -> new RubriquePlace(tree.service(one.id()), Optional.empty()));
    }

    private static boolean stays(Rubrique one) {
        return one.isActive() && !one.kind().isOfTheYear();
    }

    public List<YearLine> of(YearFate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }

    /** Those of which something becomes. */
    public List<YearLine> changes() {
        return lines.stream().filter(line -> line.fate() != YearFate.KEPT).toList();
    }

    /** Temporary ones, which somebody should look at before the summer: what is to stay is made permanent. */
    public List<YearLine> toSort() {
        return lines.stream()
                .filter(line -> line.kind() == RubriqueKind.TEMPORARY)
                .toList();
    }
}
