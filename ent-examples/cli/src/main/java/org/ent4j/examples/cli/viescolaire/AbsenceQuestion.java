package org.ent4j.examples.cli.viescolaire;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.journal.Illegible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of whom, when and what dossiers are shown. */
final class AbsenceQuestion {

    @Option(names = "--pupil", paramLabel = "${bundle:label.pupil}", descriptionKey = "absences.pupil")
    private @Nullable String pupil;

    @Option(names = "--class", paramLabel = "${bundle:label.name}", descriptionKey = "absences.class")
    private @Nullable String classe;

    @Option(
            names = "--from",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "absences.from")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "absences.to")
    private @Nullable LocalDate to;

    @Option(
            names = "--awaiting",
            paramLabel = "${bundle:label.state}",
            converter = Chosen.OfAwaiting.class,
            descriptionKey = "absences.awaiting")
    private Set<Awaiting> awaiting = Set.of();

    /** A pupil who is named beside a class is of it; whoever may not look at the file is not told. */
    void check(Desk desk) {
        if (pupil == null || classe == null || files(desk).isLeft()) {
            return;
        }
        var name = desk.people().name(onePupil(desk));
        Usage.demand(
                desk.people().ofClass(classe, desk.today()).contains(onePupil(desk)),
                "%s n'est pas de la classe %s : ôtez --class ou --pupil".formatted(name, classe),
                "%s is not of class %s: leave --class or --pupil out".formatted(name, classe));
    }

    /** Things are done to one pupil's file. */
    PersonId onePupil(Desk desk) {
        return Optional.ofNullable(pupil)
                .map(desk.people()::pupil)
                .orElseThrow(() -> new Unusable(
                        "usage", Label.of("de quel élève ? donnez --pupil", "of which pupil? give --pupil")));
    }

    DateRange days(SchoolYear year) {
        var first = Optional.ofNullable(from).orElse(year.firstDay());
        var last = Optional.ofNullable(to).orElse(year.lastDay());
        return Days.of(first, last);
    }

    /** The file of the pupil who is named; those of the class; else all that there are. */
    Either<Refusal, List<AbsenceFile>> files(Desk desk) {
        var absences = desk.vieScolaire().absences();
        if (pupil != null) {
            return absences.of(desk.actor(), desk.people().pupil(pupil)).map(List::of);
        }
        return absences.files(desk.actor()).map(all -> of(desk, all, AbsenceFile::pupil));
    }

    /** Of those who are asked for, whose file cannot be read. */
    List<PersonId> leftOut(Desk desk) {
        var absences = desk.vieScolaire().absences();
        if (pupil != null) {
            var one = desk.people().pupil(pupil);
            var count = absences.count(desk.actor(), one, day -> true);
            return count.isLeft() && count.getLeft() instanceof Illegible ? List.of(one) : List.of();
        }
        return of(desk, absences.leftOut(desk.actor()).getOrElse(List.of()), each -> each);
    }

    /** Those of the class; else all. */
    private <T> List<T> of(Desk desk, List<T> all, Function<T, PersonId> whose) {
        var some = Optional.ofNullable(classe).map(code -> desk.people().ofClass(code, desk.today()));
        return all.stream()
                .filter(each -> some.map(of -> of.contains(whose.apply(each))).orElse(true))
                .toList();
    }

    /** Those that touch the days, and wait for what is asked. */
    List<Dossier> dossiers(Desk desk, AbsenceFile file) {
        var setup = desk.vieScolaire().setup();
        var days = days(setup.year());
        return file.live().stream()
                .filter(dossier -> dossier.parts().stream()
                        .anyMatch(part -> part.period().days().anyMatch(days::contains)))
                .filter(dossier -> awaiting.isEmpty()
                        || Awaiting.of(dossier, setup.absences()).stream().anyMatch(awaiting::contains))
                .toList();
    }
}
