package org.ent4j.examples.cli.timetable;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A class, a group, a teacher or a room; without a name, the first class. */
class Whose {

    private static final int SHOWN = 60;

    @Option(
            names = "--class",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "${bundle:label.name}",
            descriptionKey = "view.class")
    private @Nullable String classe;

    @Option(names = "--group", paramLabel = "${bundle:label.name}", descriptionKey = "view.group")
    private @Nullable String group;

    @Option(names = "--teacher", paramLabel = "${bundle:label.name}", descriptionKey = "view.teacher")
    private @Nullable String teacher;

    @Option(names = "--room", paramLabel = "${bundle:label.name}", descriptionKey = "view.room")
    private @Nullable String room;

    private ItemKind kind() {
        return classe != null
                ? ItemKind.CLASS
                : group != null ? ItemKind.GROUP : teacher != null ? ItemKind.TEACHER : ItemKind.ROOM;
    }

    private String name() {
        return Optional.ofNullable(classe)
                .or(() -> Optional.ofNullable(group))
                .or(() -> Optional.ofNullable(teacher))
                .or(() -> Optional.ofNullable(room))
                .orElse("");
    }

    ItemRef item(Publication publication) {
        return item(publication, kind(), name());
    }

    /** @param name "" for the first of the kind */
    static ItemRef item(Publication publication, ItemKind kind, String name) {
        return (name.isEmpty() ? first(publication, kind) : publication.find(kind, name))
                .map(PublishedItem::ref)
                .orElseThrow(() -> new Unusable(
                        "view.unknown",
                        Label.of(
                                "%s « %s » inconnu(e) ; il y a : %s"
                                        .formatted(kind.label().fr(), name, names(publication, kind)),
                                "unknown %s '%s'; there are: %s"
                                        .formatted(kind.label().en(), name, names(publication, kind)))));
    }

    private static Optional<PublishedItem> first(Publication publication, ItemKind kind) {
        return publication.items().stream()
                .filter(item -> item.ref().kind() == kind)
                .findFirst();
    }

    private static String names(Publication publication, ItemKind kind) {
        return publication.items().stream()
                .filter(item -> item.ref().kind() == kind)
                .map(PublishedItem::label)
                .sorted()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }
}
