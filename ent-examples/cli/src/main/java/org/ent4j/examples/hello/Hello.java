package org.ent4j.examples.hello;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.feed.edt.EdtReader;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.ent4j.timetable.memory.InMemoryPublishedTimetables;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.source.ItemKind;

/** Reads a timetable, says what the host does not know of it, and publishes it. */
public final class Hello {

    private Hello() {}

    public static void main(String... args) {
        var file = EdtReader.read(FeedSource.file(Path.of(args[0])));
        file.issues().forEach(issue -> System.out.println(issue.line(Lang.FR)));
        file.rows().forEach(timetable -> {
            var school = new StructureId(timetable.uai().value());
            var items = new InMemoryHostItems()
                    .put(
                            school,
                            List.of(
                                    HostItem.of(ItemKind.CLASS, "6e-a", "6A"),
                                    HostItem.person(ItemKind.TEACHER, "42", PersonName.of("DUPONT", "Jeanne"))));
            var timetables = Timetables.of(items, new InMemoryDecisions(), new InMemoryPublishedTimetables());
            var plan = timetables
                    .plan(school, timetable, Expected.anything(), RapprochementPolicy.usual())
                    .get();
            plan.open()
                    .forEach(line -> System.out.println(line.item().label() + " : "
                            + Messages.render(line.reasons().get(0), Lang.FR)));
            timetables
                    .publish(plan, Instant.now())
                    .peek(done ->
                            System.out.println(done.publication().occurrences().count() + " séances"));
        });
    }
}
