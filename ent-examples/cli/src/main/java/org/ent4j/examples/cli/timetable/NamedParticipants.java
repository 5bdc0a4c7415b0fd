package org.ent4j.examples.cli.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.adjustment.Participant;
import org.ent4j.timetable.adjustment.Participants;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;

/** Those whom options name: teachers have to be known, rooms and subjects may be new, which is remarked. */
final class NamedParticipants {

    private static final int SHOWN = 60;

    private final Publication publication;
    private final Participants known;
    private final List<Reason> remarks = new ArrayList<>();

    NamedParticipants(Publication publication, Participants known) {
        this.publication = publication;
        this.known = known;
    }

    /** What was taken under a name that neither the timetable nor the directory has. */
    record NewName(Label kind, String name) implements Reason {
        @Override
        public String code() {
            return "adjust.new-name";
        }
    }

    List<Participant> teachers(List<String> names) {
        var unknown = names.stream()
                .filter(name -> known.find(ItemKind.TEACHER, name).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw unknown(unknown);
        }
        return names.stream()
                .flatMap(name -> known.find(ItemKind.TEACHER, name).stream())
                .distinct()
                .toList();
    }

    List<Participant> rooms(List<String> names) {
        return names.stream()
                .map(name -> knownOrNew(ItemKind.ROOM, name))
                .distinct()
                .toList();
    }

    Optional<Participant> subject(Optional<String> name) {
        return name.map(each -> knownOrNew(ItemKind.SUBJECT, each));
    }

    List<Reason> remarks() {
        return List.copyOf(remarks);
    }

    private Participant knownOrNew(ItemKind kind, String name) {
        return known.find(kind, name).orElseGet(() -> {
            remarks.add(new NewName(kind.label(), name));
            return new Participant(kind, "", name);
        });
    }

    private Unusable unknown(List<String> names) {
        var asked = String.join(", ", names);
        var there = publication.items().stream()
                .filter(item -> item.ref().kind() == ItemKind.TEACHER)
                .map(PublishedItem::label)
                .sorted()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        return new Unusable(
                "adjust.unknown",
                Label.of(
                        "enseignant inconnu, ou plusieurs de ce nom : %s ; il y a : %s".formatted(asked, there),
                        "teacher unknown, or several of that name: %s; there are: %s".formatted(asked, there)));
    }
}
