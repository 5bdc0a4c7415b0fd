package org.ent4j.examples.cli.timetable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.FolderData;
import org.ent4j.timetable.occupancy.ProgrammeCheck;
import org.ent4j.timetable.occupancy.TeachingHours;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable hours}: how much each teacher gives and each class has, subject by subject, and is to have. */
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

    @Mixin
    private final ProgrammeOption programme = new ProgrammeOption();

    @Override
    public Integer call() {
        try (var opened = school.open()) {
            var publication = school.published(opened);
            var item = whom.item(publication);
            var view = new HoursView(
                    publication,
                    of(item, ItemKind.TEACHER, TeachingHours.ofTeachers(publication)),
                    of(item, ItemKind.CLASS, TeachingHours.ofClasses(publication)),
                    programmes(opened, publication, item));
            return output.answer(Answer.of(view.isComplete(), view.json(), view.lines(output.lang())));
        }
    }

    private static List<TeachingHours> of(Optional<ItemRef> item, ItemKind kind, List<TeachingHours> all) {
        return all.stream()
                .filter(hours ->
                        item.map(hours.who()::equals).orElse(hours.who().kind() == kind))
                .toList();
    }

    /** None for one teacher. */
    private Optional<ProgrammeView> programmes(FolderData opened, Publication publication, Optional<ItemRef> item) {
        var lesson = programme.lesson(publication);
        return item.filter(only -> only.kind() == ItemKind.TEACHER).isPresent()
                ? Optional.empty()
                : programme.read(opened, school.key(opened)).map(read -> {
                    var checks = ProgrammeCheck.of(publication, read.rows().get(0), lesson).stream()
                            .filter(check -> item.map(check.classe()::equals).orElse(true))
                            .toList();
                    return new ProgrammeView(publication, read, lesson, checks);
                });
    }
}
