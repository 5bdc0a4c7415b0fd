package org.ent4j.examples.cli.timetable;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.examples.host.EntData;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose timetable is to be seen. */
final class ViewOption {

    private static final int SHOWN = 60;

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Whose whose;

    /** A class, a group, a teacher or a room; without a name, the first class. */
    static final class Whose {
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
    }

    EntData open() {
        return school.open();
    }

    Publication publication(EntData opened) {
        return school.published(opened);
    }

    ItemRef item(Publication publication) {
        var name = whose.name();
        return (name.isEmpty() ? first(publication) : publication.find(whose.kind(), name))
                .map(PublishedItem::ref)
                .orElseThrow(() -> new Unusable(
                        "view.unknown",
                        Label.of(
                                "%s « %s » inconnu(e) ; il y a : %s"
                                        .formatted(whose.kind().label().fr(), name, names(publication)),
                                "unknown %s '%s'; there are: %s"
                                        .formatted(whose.kind().label().en(), name, names(publication)))));
    }

    private Optional<PublishedItem> first(Publication publication) {
        return publication.items().stream()
                .filter(item -> item.ref().kind() == whose.kind())
                .findFirst();
    }

    private String names(Publication publication) {
        return publication.items().stream()
                .filter(item -> item.ref().kind() == whose.kind())
                .map(PublishedItem::label)
                .sorted()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }
}
