package org.ent4j.viescolaire.cahier;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.Instant;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** What is demanded of those who write séances, publish them and give them a visa: all of it, on this page. */
public final class SeanceRules {

    private static final String CIRCULAIRE =
            Standing.uncertain("Circulaire 2010-136 on the cahier de textes numérique", "its text, which was not read");

    /** Somebody wants to change something of it. */
    record Writing(TaughtLesson lesson, Instant at, Actor by, CahierPolicy policy) {

        SchoolYear year() {
            return SchoolYear.of(lesson.day());
        }
    }

    /** What somebody wants it to say. */
    record Saying(SeanceContent content, CahierPolicy policy) {}

    /** Somebody wants families to see it from then on. */
    record Publishing(Instant at, Instant from) {}

    public static final Rule<Writing> ITS_TEACHERS_WRITE = refusing(
            "VS-CDT-01",
            Label.of("Un enseignant du cours écrit la séance", "A teacher of the lesson writes the séance"),
            CIRCULAIRE,
            writing -> !writing.lesson().isTaughtBy(writing.by()),
            writing -> new NotForThem(writing.by().capacity().label()));

    public static final Rule<Writing> NOT_ARCHIVED = refusing(
            "VS-CDT-02",
            Label.of("Une séance d'une année archivée ne change plus", "A séance of an archived year does not change"),
            "Mon Bureau Numérique and Cyber42: archived in the middle of July",
            writing -> writing.policy()
                    .archives()
                    .isArchived(writing.year(), writing.policy().day(writing.at())),
            writing -> new Archived(writing.year()));

    public static final Rule<Saying> A_TITLE_OF_SOME_LENGTH = refusing(
            "VS-CDT-03",
            Label.of("Une séance a un titre, qui n'est pas trop long", "A séance has a title, which is not too long"),
            "OPEN-ENT, diary: 50 characters",
            saying -> saying.content().title().isBlank()
                    || saying.content().title().length() > saying.policy().longestTitle(),
            saying -> new WrongTitle(saying.policy().longestTitle()));

    public static final Rule<Publishing> NOT_FROM_THE_PAST = refusing(
            "VS-CDT-04",
            Label.of(
                    "Les familles voient la séance dès maintenant ou plus tard",
                    "Families see a séance from now on, or later"),
            "Nobody has seen what was not there",
            publishing -> publishing.from().isBefore(publishing.at()),
            publishing -> new FromThePast(publishing.from()));

    public static final Rule<Actor> STAFF_KEEP_THE_TIMETABLE = refusing(
            "VS-CDT-05",
            Label.of(
                    "Un personnel de l'établissement déplace et annule les cours",
                    "Somebody of the school's staff moves and cancels lessons"),
            "The timetable is the school's",
            by -> !by.capacity().isStaff(),
            by -> new NotForThem(by.capacity().label()));

    public static final Rule<Actor> HEAD_OR_INSPECTOR_STAMP = refusing(
            "VS-CDT-06",
            Label.of(
                    "Le chef d'établissement ou l'inspection vise le cahier de textes",
                    "The head or an inspector gives a cahier de textes a visa"),
            "OPEN-ENT, diary: visa by headmaster or inspector",
            by -> by.capacity() != Capacity.DIRECTION && by.capacity() != Capacity.INSPECTION,
            by -> new NotForThem(by.capacity().label()));

    private SeanceRules() {}

    static List<Rule<Writing>> ofWriting() {
        return List.of(ITS_TEACHERS_WRITE, NOT_ARCHIVED);
    }

    static List<Rule<Saying>> ofContents() {
        return List.of(A_TITLE_OF_SOME_LENGTH);
    }

    /** Others do that. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "cahier.not-for-them";
        }
    }

    /** Its year is over. */
    public record Archived(SchoolYear year) implements Reason {
        @Override
        public String code() {
            return "cahier.archived";
        }
    }

    /** @param longest in characters */
    public record WrongTitle(int longest) implements Reason {
        @Override
        public String code() {
            return "cahier.wrong-title";
        }
    }

    /** That moment is over. */
    public record FromThePast(Instant from) implements Reason {
        @Override
        public String code() {
            return "cahier.from-the-past";
        }
    }
}
