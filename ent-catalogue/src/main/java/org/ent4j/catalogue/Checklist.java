package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.checklist.RentreeOverview;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.catalogue.checklist.SchoolChecklist;
import org.ent4j.catalogue.checklist.StepDeadlines;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.RentreeFacts;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.catalogue.spi.StepPeople;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The checklist of the rentrée: computed for one school or for many, and what people say of its steps. */
public final class Checklist {

    private final Shelf<RentreeMarks> shelf;
    private final Changes<RentreeMarks> changes;
    private final Ports ports;

    private Checklist(Ports ports) {
        this.shelf = ports.marks();
        this.changes = new Changes<>(shelf, RentreeMarks.FILING, ports.rights(), Task.MANAGE_SCHOOL);
        this.ports = ports;
    }

    /** What the host gives. */
    public record Ports(
            Shelf<RentreeMarks> marks, Rights rights, RentreeFacts facts, StepPeople people, StepDeadlines deadlines) {}

    public static Checklist of(Ports ports) {
        return new Checklist(ports);
    }

    /** Whose checklist. */
    public record Year(StructureId school, SchoolYear year) {

        private String id() {
            return RentreeMarks.id(school, year);
        }
    }

    /**
     * Somebody says something of a step.
     *
     * @param seen the version of the marks that was seen, 0 when there were none
     */
    public record Saying(PersonId by, Instant at, RentreeStep step, long seen) {}

    /** As it stands on a day. */
    public Either<Refusal, SchoolChecklist> show(PersonId who, Year year, LocalDate day) {
        return ports.rights().may(who, Task.MANAGE_SCHOOL, Scope.school(year.school()))
                ? Either.right(computed(year, day))
                : Either.left(NotEntrusted.with(Task.MANAGE_SCHOOL));
    }

    /**
     * Those of many schools, for whoever is entrusted with all of them.
     *
     * @param above an académie, a collectivité or the project
     * @param schools of it, as the host knows them
     */
    public Either<Refusal, RentreeOverview> overview(
            PersonId who, Scope above, List<StructureId> schools, SchoolYear year, LocalDate day) {
        return ports.rights().may(who, Task.MANAGE_SCHOOL, above)
                ? Either.right(new RentreeOverview(schools.stream()
                        .map(school -> computed(new Year(school, year), day))
                        .toList()))
                : Either.left(NotEntrusted.with(Task.MANAGE_SCHOOL));
    }

    /** The version of what people said; 0 when nobody said anything. */
    public long version(Year year) {
        return shelf.find(year.id()).map(Kept::version).orElse(0L);
    }

    public Either<Refusal, Kept<RentreeMarks>> note(Saying saying, Year year, String text) {
        return say(saying, year, "noted", marks -> marks.note(saying.step(), text, saying.by(), saying.at()));
    }

    /** @param today where the school is */
    public Either<Refusal, Kept<RentreeMarks>> postpone(Saying saying, Year year, LocalDate until, LocalDate today) {
        return say(
                saying,
                year,
                "postponed",
                marks -> marks.postpone(saying.step(), until, today, saying.by(), saying.at()));
    }

    /** Says that a step is done of which the data cannot tell. */
    public Either<Refusal, Kept<RentreeMarks>> declare(Saying saying, Year year) {
        var fact = ports.facts().of(saying.step(), year.school(), year.year());
        return say(saying, year, "declared", marks -> marks.declare(saying.step(), fact, saying.by(), saying.at()));
    }

    /** Takes back all that was said of a step. */
    public Either<Refusal, Kept<RentreeMarks>> withdraw(Saying saying, Year year) {
        return say(saying, year, "withdrawn", marks -> marks.withdraw(saying.step()));
    }

    /** Undoes the last change of what was said; twice, and it is there again. */
    public Either<Refusal, Kept<RentreeMarks>> undo(PersonId by, Instant at, Year year, long seen) {
        return changes.change(
                new Changes.Act(by, at, "undone"), year.id(), seen, marks -> Either.right(before(year, seen)));
    }

    private RentreeMarks before(Year year, long seen) {
        return shelf.versions(year.id()).stream()
                .filter(kept -> kept.version() < seen)
                .reduce((first, second) -> second)
                .map(Kept::value)
                .orElseGet(() -> RentreeMarks.none(year.school(), year.year()));
    }

    private Either<Refusal, Kept<RentreeMarks>> say(
            Saying saying, Year year, String action, Function<RentreeMarks, Either<Refusal, RentreeMarks>> change) {
        var act = new Changes.Act(saying.by(), saying.at(), action);
        return saying.seen() == 0
                ? changes.begin(act, RentreeMarks.none(year.school(), year.year()), change)
                : changes.change(act, year.id(), saying.seen(), change);
    }

    private SchoolChecklist computed(Year year, LocalDate day) {
        var marks =
                shelf.find(year.id()).map(Kept::value).orElseGet(() -> RentreeMarks.none(year.school(), year.year()));
        return SchoolChecklist.of(
                marks,
                ports.facts().of(year.school(), year.year()),
                step -> ports.people().in(year.school(), step.role()),
                ports.deadlines(),
                day);
    }
}
