package org.ent4j.examples.cli.timetable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.timetable.occupancy.TeachingHours;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable hours}: how much each teacher gives and each class has, subject by subject. */
@Command(name = "hours", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableHoursCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @ArgGroup
    private Whom whom = new Whom();

    /** One teacher, one class, or all. */
    static final class Whom {
        @Option(names = "--teacher", paramLabel = "${bundle:label.name}", descriptionKey = "hours.teacher")
        private @Nullable String teacher;

        @Option(names = "--class", paramLabel = "${bundle:label.name}", descriptionKey = "hours.class")
        private @Nullable String classe;

        private Optional<ItemRef> item(Publication publication) {
            return Optional.ofNullable(teacher)
                    .map(name -> Whose.item(publication, ItemKind.TEACHER, name))
                    .or(() -> Optional.ofNullable(classe).map(name -> Whose.item(publication, ItemKind.CLASS, name)));
        }
    }

    @Override
    public Integer call() {
        try (var opened = school.open()) {
            var publication = school.published(opened);
            var item = whom.item(publication);
            var view = new HoursView(
                    publication,
                    of(item, ItemKind.TEACHER, TeachingHours.ofTeachers(publication)),
                    of(item, ItemKind.CLASS, TeachingHours.ofClasses(publication)));
            return output.answer(Answer.done(view.json(), view.lines(output.lang())));
        }
    }

    private static List<TeachingHours> of(Optional<ItemRef> item, ItemKind kind, List<TeachingHours> all) {
        return all.stream()
                .filter(hours ->
                        item.map(hours.who()::equals).orElse(hours.who().kind() == kind))
                .toList();
    }
}
