package org.ent4j.catalogue.checklist;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** What people of a school said of the steps of one year. */
public record RentreeMarks(StructureId school, SchoolYear year, Map<RentreeStep, StepMark> marks) {

    public static final Filing<RentreeMarks> FILING =
            new Filing<>("rentree", RentreeMarks::id, marks -> Scope.school(marks.school()));

    public RentreeMarks {
        marks = marks.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(marks));
    }

    /** Nothing is said yet. */
    public static RentreeMarks none(StructureId school, SchoolYear year) {
        return new RentreeMarks(school, year, Map.of());
    }

    /** Under which a school's marks of a year are kept. */
    public static String id(StructureId school, SchoolYear year) {
        return school.value() + ":" + year.start();
    }

    private String id() {
        return id(school, year);
    }

    public Optional<StepMark> of(RentreeStep step) {
        return Optional.ofNullable(marks.get(step));
    }

    /** With a note on a step. */
    public Either<Refusal, RentreeMarks> note(RentreeStep step, String text, PersonId by, Instant at) {
        return Refusal.check(ChecklistRules.ofNotes(), new ChecklistRules.Noting(text))
                .map(any -> with(step, by, at, mark -> mark.noted(text.strip(), by, at)));
    }

    /**
     * Not expected before that day.
     *
     * @param today the day on which it is said
     */
    public Either<Refusal, RentreeMarks> postpone(
            RentreeStep step, LocalDate until, LocalDate today, PersonId by, Instant at) {
        return Refusal.check(ChecklistRules.ofDays(), new ChecklistRules.Postponing(until, today, year))
                .map(any -> with(step, by, at, mark -> mark.postponedTo(until, by, at)));
    }

    /** Somebody says that it is done; refused where the data tell. */
    public Either<Refusal, RentreeMarks> declare(RentreeStep step, StepFact fact, PersonId by, Instant at) {
        return Refusal.check(ChecklistRules.ofDeclarations(), new ChecklistRules.Declaring(step, fact))
                .map(any -> with(step, by, at, mark -> mark.declared(by, at)));
    }

    /** Nothing is said of that step any more. */
    public Either<Refusal, RentreeMarks> withdraw(RentreeStep step) {
        return Refusal.check(ChecklistRules.ofWithdrawals(), new ChecklistRules.Withdrawing(step, this))
                .map(any -> {
                    var rest = new EnumMap<>(marks);
                    rest.remove(step);
                    return new RentreeMarks(school, year, rest);
                });
    }

    private RentreeMarks with(RentreeStep step, PersonId by, Instant at, UnaryOperator<StepMark> change) {
        var all = new EnumMap<RentreeStep, StepMark>(RentreeStep.class);
        all.putAll(marks);
        all.put(step, change.apply(of(step).orElseGet(() -> StepMark.blank(by, at))));
        return new RentreeMarks(school, year, all);
    }
}
