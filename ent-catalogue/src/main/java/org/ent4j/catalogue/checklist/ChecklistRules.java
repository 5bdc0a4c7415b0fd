package org.ent4j.catalogue.checklist;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of a mark on a step: all of it, on this page. */
public final class ChecklistRules {

    /** In characters. */
    static final int LONGEST_NOTE = 500;

    private static final String OURS = "ours: a state is computed, what people say stands beside it";

    /** Something is noted. */
    record Noting(String text) {

        private int length() {
            return text.codePointCount(0, text.length());
        }
    }

    /** A step is put off. */
    record Postponing(LocalDate until, LocalDate today, SchoolYear year) {}

    /** Somebody says that a step is done. */
    record Declaring(RentreeStep step, StepFact fact) {}

    /** What was said is taken back. */
    record Withdrawing(RentreeStep step, RentreeMarks marks) {}

    public static final Rule<Noting> A_NOTE_IN_WORDS = refusing(
            "CAT-REN-01",
            Label.of("Une note dit quelque chose", "A note says something"),
            OURS,
            noting -> noting.text().isBlank(),
            noting -> new ChecklistReason.NoNote());
    public static final Rule<Noting> A_SHORT_NOTE = refusing(
            "CAT-REN-02",
            Label.of("Une note ne dépasse pas sa longueur", "A note keeps to its length"),
            "ours: nothing is cut without a word",
            noting -> noting.length() > LONGEST_NOTE,
            noting -> new ChecklistReason.NoteTooLong(noting.length(), LONGEST_NOTE));
    public static final Rule<Postponing> A_DAY_TO_COME = refusing(
            "CAT-REN-03",
            Label.of("On reporte à un jour à venir", "A step is postponed to a day to come"),
            OURS,
            postponing -> !postponing.until().isAfter(postponing.today()),
            postponing -> new ChecklistReason.DayOver(postponing.until()));
    public static final Rule<Postponing> A_DAY_OF_THE_YEAR = refusing(
            "CAT-REN-04",
            Label.of("On reporte dans l'année scolaire", "A step is postponed within the school year"),
            OURS,
            postponing -> postponing.until().isAfter(postponing.year().lastDay()),
            postponing -> new ChecklistReason.DayOfAnotherYear(
                    postponing.until(), postponing.year().toString()));
    public static final Rule<Declaring> ONLY_WHERE_NOBODY_CAN_TELL = refusing(
            "CAT-REN-05",
            Label.of(
                    "On ne déclare fait que ce que les données ne disent pas",
                    "Only what the data cannot tell is said to be done"),
            OURS,
            declaring -> declaring.fact().state() != StepState.UNKNOWN,
            declaring -> new ChecklistReason.StateIsComputed(
                    declaring.step().label(), declaring.fact().state()));
    public static final Rule<Withdrawing> SOMETHING_TO_WITHDRAW = refusing(
            "CAT-REN-06",
            Label.of("On ne retire que ce qui a été dit", "Only what was said is withdrawn"),
            OURS,
            withdrawing -> withdrawing.marks().of(withdrawing.step()).isEmpty(),
            withdrawing -> new ChecklistReason.NothingSaid(withdrawing.step().label()));

    private ChecklistRules() {}

    static List<Rule<Noting>> ofNotes() {
        return List.of(A_NOTE_IN_WORDS, A_SHORT_NOTE);
    }

    static List<Rule<Postponing>> ofDays() {
        return List.of(A_DAY_TO_COME, A_DAY_OF_THE_YEAR);
    }

    static List<Rule<Declaring>> ofDeclarations() {
        return List.of(ONLY_WHERE_NOBODY_CAN_TELL);
    }

    static List<Rule<Withdrawing>> ofWithdrawals() {
        return List.of(SOMETHING_TO_WITHDRAW);
    }
}
