package org.ent4j.examples.portal.timetable.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;

/** What somebody has chosen for several items at once: each has its field, which says what it becomes. */
final class Verdicts {

    static final String CREATE = "creer";
    static final String IGNORE = "ignorer";
    static final String TO = "vers:";
    private static final String FIELD = "d:";

    private Verdicts() {}

    static String field(SourceItem item) {
        return FIELD + ItemName.of(item);
    }

    static String to(String hostKey) {
        return TO + hostKey;
    }

    /** One for each item that the form decides; what it names otherwise is nobody's item, and left alone. */
    static List<Correspondence> of(Form form, Collection<SourceItem> items) {
        return items.stream()
                .flatMap(
                        item -> form
                                .text(field(item))
                                .flatMap(Verdicts::target)
                                .map(target -> Correspondence.first(item, target))
                                .stream())
                .toList();
    }

    private static Optional<Target> target(String text) {
        return Optional.ofNullable(
                        Map.of(CREATE, Target.CREATE, IGNORE, Target.IGNORE).get(text))
                .or(() -> Optional.of(text)
                        .filter(each -> each.startsWith(TO) && each.length() > TO.length())
                        .map(each -> Target.to(each.substring(TO.length()))));
    }
}
