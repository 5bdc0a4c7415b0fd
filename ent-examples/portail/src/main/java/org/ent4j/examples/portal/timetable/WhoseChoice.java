package org.ent4j.examples.portal.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;

/**
 * A group of a list from which somebody chooses whose timetable it is.
 *
 * @param label {@code "Classes"}
 */
public record WhoseChoice(String label, List<Option> options) {

    private static final List<ItemKind> KINDS =
            List.of(ItemKind.CLASS, ItemKind.TEACHER, ItemKind.GROUP, ItemKind.ROOM);

    public record Option(String value, String label, boolean isHere) {}

    static List<WhoseChoice> all(Publication publication, Whose here, Words words) {
        return KINDS.stream()
                .map(kind -> new WhoseChoice(label(kind, words), options(publication, kind, here)))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private static List<Option> options(Publication publication, ItemKind kind, Whose here) {
        return sorted(publication, kind)
                .map(item -> new Option(
                        Whose.of(item).toString(), item.label(), Whose.of(item).equals(here)))
                .toList();
    }

    static Stream<PublishedItem> sorted(Publication publication, ItemKind kind) {
        return publication.items().stream()
                .filter(item -> item.ref().kind() == kind && !item.isOfThePast())
                .sorted(Comparator.comparing(PublishedItem::label).thenComparing(PublishedItem::ref));
    }

    private static String label(ItemKind kind, Words words) {
        return switch (kind) {
            case CLASS -> words.in("Classes", "Classes");
            case TEACHER -> words.in("Enseignants", "Teachers");
            case GROUP -> words.in("Groupes", "Groups");
            default -> words.in("Salles", "Rooms");
        };
    }
}
