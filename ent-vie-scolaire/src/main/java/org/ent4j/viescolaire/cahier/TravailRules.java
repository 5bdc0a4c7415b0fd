package org.ent4j.viescolaire.cahier;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of work when it is set or revised: all of it, on this page. That it has a due date, its type says. */
public final class TravailRules {

    /** A teacher wants to set it, or to change it. */
    record Setting(Seance seance, TravailAFaire travail, CahierPolicy policy) {}

    /** Somebody speaks of a work. */
    record Naming(Seance seance, TravailId travail) {}

    public static final Rule<Setting> SAYS_WHAT_TO_DO = refusing(
            "VS-CDT-10",
            Label.of("Un travail dit ce qui est à faire", "Work says what is to be done"),
            "OPEN-ENT, diary: description of a homework",
            setting -> setting.travail().title().isBlank(),
            setting -> new NothingToDo());

    public static final Rule<Setting> A_TYPE_OF_THE_SCHOOL = refusing(
            "VS-CDT-11",
            Label.of("Le type est de la liste de l'établissement", "The type is on the school's list"),
            "OPEN-ENT, diary: types of homework",
            setting -> !setting.policy().types().contains(setting.travail().type()),
            setting -> new UnknownType(setting.travail().type()));

    public static final Rule<Setting> FOR_THE_LESSON_ON_ITS_DAY = refusing(
            "VS-CDT-12",
            Label.of(
                    "Le travail à faire pour la séance est dû le jour de la séance",
                    "Work for the lesson is due on the day of the lesson"),
            "Skolengo, two lists of a séance",
            setting -> setting.travail().moment() == TravailMoment.FOR_THE_LESSON
                    && !isDueForItsLesson(setting.travail(), setting.seance().lesson()),
            setting -> new NotOnItsDay(setting.seance().lesson().day()));

    public static final Rule<Setting> AFTER_THE_LESSON_NOT_BEFORE_IT = refusing(
            "VS-CDT-13",
            Label.of(
                    "Le travail donné pendant la séance n'est pas dû avant elle",
                    "Work that is given in the lesson is not due before it"),
            "Skolengo, two lists of a séance",
            setting -> setting.travail().moment() == TravailMoment.AFTER_THE_LESSON
                    && setting.travail()
                            .due()
                            .isBefore(setting.seance().lesson().day()),
            setting -> new DueBeforeTheLesson(setting.seance().lesson().day()));

    public static final Rule<Setting> DUE_WITHIN_THE_YEAR = refusing(
            "VS-CDT-14",
            Label.of("Un travail est dû dans l'année scolaire", "Work is due within the school year"),
            "A class does not outlast its year",
            setting -> setting.travail().due().isAfter(setting.seance().year().lastDay()),
            setting -> new DueAfterTheYear(setting.seance().year().lastDay()));

    public static final Rule<Naming> NOT_THERE_YET = refusing(
            "VS-CDT-15",
            Label.of("Un travail n'est ajouté qu'une fois", "A work is added once"),
            "Two works with one key are one",
            naming -> naming.seance().work(naming.travail()).isPresent(),
            naming -> new KnownWork(naming.travail()));

    public static final Rule<Naming> THERE = refusing(
            "VS-CDT-16",
            Label.of("Le travail est dans la séance", "The work is in the séance"),
            "Nobody changes or does what nobody has set",
            naming -> naming.seance().work(naming.travail()).isEmpty(),
            naming -> new UnknownWork(naming.travail()));

    private TravailRules() {}

    static List<Rule<Setting>> ofWorks() {
        return List.of(
                SAYS_WHAT_TO_DO,
                A_TYPE_OF_THE_SCHOOL,
                FOR_THE_LESSON_ON_ITS_DAY,
                AFTER_THE_LESSON_NOT_BEFORE_IT,
                DUE_WITHIN_THE_YEAR);
    }

    private static boolean isDueForItsLesson(TravailAFaire travail, TaughtLesson lesson) {
        return travail.due().equals(lesson.day())
                && travail.dueLesson()
                        .filter(other -> !other.equals(lesson.id()))
                        .isEmpty();
    }

    /** Nothing says what is to be done. */
    public record NothingToDo() implements Reason {
        @Override
        public String code() {
            return "cahier.nothing-to-do";
        }
    }

    /** The school has no such type. */
    public record UnknownType(String type) implements Reason {
        @Override
        public String code() {
            return "cahier.unknown-type";
        }
    }

    /** @param day of the lesson */
    public record NotOnItsDay(LocalDate day) implements Reason {
        @Override
        public String code() {
            return "cahier.not-on-its-day";
        }
    }

    /** @param day of the lesson */
    public record DueBeforeTheLesson(LocalDate day) implements Reason {
        @Override
        public String code() {
            return "cahier.due-before-the-lesson";
        }
    }

    /** @param last day of the school year */
    public record DueAfterTheYear(LocalDate last) implements Reason {
        @Override
        public String code() {
            return "cahier.due-after-the-year";
        }
    }

    /** Another work has that key, or it is the same. */
    public record KnownWork(TravailId travail) implements Reason {
        @Override
        public String code() {
            return "cahier.known-work";
        }
    }

    /** The séance has no such work. */
    public record UnknownWork(TravailId travail) implements Reason {
        @Override
        public String code() {
            return "cahier.unknown-work";
        }
    }
}
