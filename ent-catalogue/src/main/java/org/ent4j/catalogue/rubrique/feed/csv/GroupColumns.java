package org.ent4j.catalogue.rubrique.feed.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Folding;

/** The columns of a list of groups, wherever they stand. */
final class GroupColumns {

    static final String GROUP = "groupe";
    static final String NAME = "nom";
    static final String OWNER = "proprietaire";
    static final String MEMBERS = "membres";

    private static final List<String> ALL = List.of(GROUP, NAME, OWNER, MEMBERS);
    private static final List<String> NEEDED = List.of(GROUP, NAME, OWNER);

    private final Map<String, Integer> places;

    private GroupColumns(Map<String, Integer> places) {
        this.places = places;
    }

    /** @throws FeedRefused when one that is needed is missing */
    static GroupColumns of(CsvTable table, Consumer<Issue> issues) {
        var places = new HashMap<String, Integer>();
        var where = table.headerLine();
        for (var index = 0; index < table.columns().size(); index++) {
            var header = table.columns().get(index);
            var name = ALL.stream()
                    .filter(each -> Folding.fold(each).equals(Folding.fold(header)))
                    .findFirst();
            if (name.isEmpty()) {
                issues.accept(Issue.info(where, new GroupListDefect.UnknownColumn(header)));
            } else if (places.putIfAbsent(name.get(), index) != null) {
                throw new FeedRefused(Issue.fatal(where, new GroupListDefect.ColumnTwice(name.get())));
            }
        }
        NEEDED.stream().filter(each -> !places.containsKey(each)).findFirst().ifPresent(missing -> {
            throw new FeedRefused(Issue.fatal(where, new GroupListDefect.NeededColumn(missing)));
        });
        return new GroupColumns(places);
    }

    String cell(CsvRow row, String column) {
        return Optional.ofNullable(places.get(column)).map(row::cell).orElse("");
    }
}
