package org.ent4j.viescolaire.carnet;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Guardians;

/**
 * What is demanded of what somebody writes in the carnet: all of it, on this page. No text that was read makes rules for a
 * carnet on line; those that are the library's own choice say what for.
 */
public final class LetterRules {

    /** Somebody wants to write it, or to send it. */
    record Writing(CarnetMessageId id, CarnetLetter letter, Actor by, LocalDate today, Guardians guardians) {}

    public static final Rule<Writing> STAFF_OR_GUARDIANS_WRITE = refusing(
            "VS-CAR-01",
            Label.of(
                    "Un personnel de l'établissement écrit, ou un responsable de chaque élève nommé",
                    "Somebody of the school's staff writes, or a guardian of each pupil named"),
            "The carnet is between the school and the guardians of a pupil",
            writing -> !writing.by().capacity().isStaff()
                    && !writing.letter().pupils().stream()
                            .allMatch(pupil -> writing.guardians().actsFor(writing.by(), pupil)),
            writing -> new CarnetRules.NotForThem(writing.by().capacity().label()));

    public static final Rule<Writing> ABOUT_A_PUPIL = refusing(
            "VS-CAR-02",
            Label.of("Un message concerne au moins un élève", "A message is about one pupil at least"),
            "A carnet is a pupil's",
            writing -> writing.letter().pupils().isEmpty(),
            writing -> new NoPupil());

    public static final Rule<Writing> A_SUBJECT_AND_A_TEXT = refusing(
            "VS-CAR-03",
            Label.of("Un message a un objet et un texte", "A message has a subject and a text"),
            "Nobody acknowledges nothing",
            writing -> writing.letter().subject().isBlank()
                    || writing.letter().text().isBlank(),
            writing -> new NothingSaid());

    public static final Rule<Writing> A_CATEGORY_OF_ITS_AUTHOR = refusing(
            "VS-CAR-04",
            Label.of(
                    "L'établissement informe et convoque, les responsables écrivent un mot",
                    "The school informs and summons, guardians write a note"),
            "What the pages of a carnet are for",
            writing -> !writing.letter().category().isFor(writing.by().capacity()),
            writing -> new CategoryOfOthers(
                    writing.letter().category().label(), writing.by().capacity().label()));

    public static final Rule<Writing> THE_SCHOOL_ASKS_TO_ACKNOWLEDGE = refusing(
            "VS-CAR-05",
            Label.of(
                    "Seul l'établissement demande un accusé de lecture", "Only the school asks for an acknowledgement"),
            "PRONOTE, carnet: acknowledged by the parents",
            writing -> !writing.by().capacity().isStaff() && isAsked(writing),
            writing -> new NotTheirsToAsk());

    public static final Rule<Writing> A_DEADLINE_IS_OF_AN_ACKNOWLEDGEMENT = refusing(
            "VS-CAR-06",
            Label.of("Une date limite est celle d'un accusé de lecture", "A deadline is that of an acknowledgement"),
            "Nobody is reminded of what nobody asked for",
            writing -> writing.letter().deadline().isPresent() && !isAsked(writing),
            writing -> new NothingAsked());

    public static final Rule<Writing> DEADLINE_NOT_IN_THE_PAST = refusing(
            "VS-CAR-07",
            Label.of("La date limite n'est pas passée", "The deadline is not in the past"),
            "Nobody can be in time for what is over",
            writing ->
                    writing.letter().deadline().filter(writing.today()::isAfter).isPresent(),
            writing -> new DeadlinePassed(writing.letter().deadline().orElseThrow()));

    public static final Rule<Writing> A_CORRECTION_IS_ANOTHER_MESSAGE = refusing(
            "VS-CAR-08",
            Label.of("Un message en corrige un autre", "A message corrects another one"),
            "What was sent does not change",
            writing -> writing.letter().corrects().filter(writing.id()::equals).isPresent(),
            writing -> new CorrectsItself(writing.id()));

    private LetterRules() {}

    static List<Rule<Writing>> all() {
        return List.of(
                STAFF_OR_GUARDIANS_WRITE,
                ABOUT_A_PUPIL,
                A_SUBJECT_AND_A_TEXT,
                A_CATEGORY_OF_ITS_AUTHOR,
                THE_SCHOOL_ASKS_TO_ACKNOWLEDGE,
                A_DEADLINE_IS_OF_AN_ACKNOWLEDGEMENT,
                DEADLINE_NOT_IN_THE_PAST,
                A_CORRECTION_IS_ANOTHER_MESSAGE);
    }

    private static boolean isAsked(Writing writing) {
        return writing.letter().acknowledgement() != AcknowledgementAsked.NONE;
    }

    /** It names nobody. */
    public record NoPupil() implements Reason {
        @Override
        public String code() {
            return "carnet.no-pupil";
        }
    }

    /** Subject or text are empty. */
    public record NothingSaid() implements Reason {
        @Override
        public String code() {
            return "carnet.nothing-said";
        }
    }

    /** Others write such messages. */
    public record CategoryOfOthers(Label category, Label capacity) implements Reason {
        @Override
        public String code() {
            return "carnet.category-of-others";
        }
    }

    /** Guardians do not ask for acknowledgements. */
    public record NotTheirsToAsk() implements Reason {
        @Override
        public String code() {
            return "carnet.not-theirs-to-ask";
        }
    }

    /** No acknowledgement is asked for. */
    public record NothingAsked() implements Reason {
        @Override
        public String code() {
            return "carnet.nothing-asked";
        }
    }

    /** It is over. */
    public record DeadlinePassed(LocalDate deadline) implements Reason {
        @Override
        public String code() {
            return "carnet.deadline-passed";
        }
    }

    /** It refers to itself. */
    public record CorrectsItself(CarnetMessageId message) implements Reason {
        @Override
        public String code() {
            return "carnet.corrects-itself";
        }
    }
}
