package org.ent4j.viescolaire.carnet;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.rights.Actor;

/** What is demanded of those who read, acknowledge, answer and withdraw messages: all of it, on this page. */
public final class CarnetRules {

    /** Somebody wants to do something to the whole of it. */
    record Handling(CarnetMessage message, Actor by, String why) {}

    /** Somebody wants to do something to it for one pupil. */
    record Answering(CarnetMessage message, Actor by, PersonId pupil, Carnet carnet) {

        boolean actsForPupil() {
            return carnet.guardians().actsFor(by, pupil);
        }

        boolean sees() {
            return carnet.policy().shows(message.author(), by);
        }
    }

    public static final Rule<Handling> THE_AUTHOR_EDITS_AND_SENDS = refusing(
            "VS-CAR-10",
            Label.of("L'auteur modifie et envoie son brouillon", "Its author edits and sends a draft"),
            "A message bears the name of its author",
            handling -> !handling.by().equals(handling.message().author()),
            handling -> new NotForThem(handling.by().capacity().label()));

    public static final Rule<Handling> AUTHOR_OR_VIE_SCOLAIRE_END = refusing(
            "VS-CAR-11",
            Label.of(
                    "L'auteur, la vie scolaire ou la direction clôt et retire un message",
                    "Its author, vie scolaire or the head closes and withdraws a message"),
            Standing.uncertain(
                    "Vie scolaire answers for what stands in the carnet", "the school's règlement intérieur"),
            handling -> !handling.by().equals(handling.message().author())
                    && !handling.by().capacity().overrules(),
            handling -> new NotForThem(handling.by().capacity().label()));

    public static final Rule<Handling> A_WITHDRAWAL_SAYS_WHY = refusing(
            "VS-CAR-12",
            Label.of("Un retrait dit pourquoi", "A withdrawal says why"),
            "Families that have read it see that it was withdrawn",
            handling -> handling.why().isBlank(),
            handling -> new NoWhy());

    public static final Rule<Answering> A_PUPIL_OF_THE_MESSAGE = refusing(
            "VS-CAR-13",
            Label.of("L'élève est de ceux que le message concerne", "The pupil is one of those the message is about"),
            "A carnet is a pupil's",
            answering -> !answering.message().letter().pupils().contains(answering.pupil()),
            answering -> new NotAbout(answering.pupil()));

    public static final Rule<Answering> THOSE_ADDRESSED_READ = refusing(
            "VS-CAR-14",
            Label.of(
                    "Les responsables de l'élève lisent l'établissement, l'établissement lit les responsables",
                    "The guardians of the pupil read the school, and the school reads the guardians"),
            "The carnet is between the school and the guardians of a pupil",
            answering -> answering.message().isFromSchool()
                    ? !answering.actsForPupil()
                    : !answering.by().capacity().isStaff(),
            answering -> new NotForThem(answering.by().capacity().label()));

    public static final Rule<Answering> ONLY_A_GUARDIAN_ACKNOWLEDGES = refusing(
            "VS-CAR-15",
            Label.of("Seul un responsable de cet élève accuse lecture", "Only a guardian of that pupil acknowledges"),
            "PRONOTE, carnet: acknowledged by the parents",
            answering -> !answering.actsForPupil(),
            answering -> new NotTheirGuardian(answering.pupil()));

    public static final Rule<Answering> ACKNOWLEDGED_WHEN_ASKED = refusing(
            "VS-CAR-16",
            Label.of("Un accusé de lecture est demandé", "An acknowledgement is asked for"),
            "PRONOTE, carnet: acknowledged by the parents",
            answering -> answering.message().letter().acknowledgement() == AcknowledgementAsked.NONE,
            answering -> new LetterRules.NothingAsked());

    public static final Rule<Answering> STAFF_OR_GUARDIANS_REPLY = refusing(
            "VS-CAR-17",
            Label.of(
                    "Un personnel de l'établissement répond, ou un responsable de cet élève qui voit le message",
                    "Somebody of the school's staff replies, or a guardian of that pupil who sees the message"),
            "The carnet is between the school and the guardians of a pupil",
            answering -> !answering.by().capacity().isStaff() && !(answering.actsForPupil() && answering.sees()),
            answering -> new NotForThem(answering.by().capacity().label()));

    public static final Rule<String> A_REPLY_SAYS_SOMETHING = refusing(
            "VS-CAR-18",
            Label.of("Une réponse a un texte", "A reply has a text"),
            "Nobody reads nothing",
            String::isBlank,
            text -> new LetterRules.NothingSaid());

    private CarnetRules() {}

    static List<Rule<Handling>> ofDrafts() {
        return List.of(THE_AUTHOR_EDITS_AND_SENDS);
    }

    static List<Rule<Handling>> ofClosing() {
        return List.of(AUTHOR_OR_VIE_SCOLAIRE_END);
    }

    static List<Rule<Handling>> ofWithdrawing() {
        return List.of(AUTHOR_OR_VIE_SCOLAIRE_END, A_WITHDRAWAL_SAYS_WHY);
    }

    static List<Rule<Answering>> ofReading() {
        return List.of(A_PUPIL_OF_THE_MESSAGE, THOSE_ADDRESSED_READ);
    }

    static List<Rule<Answering>> ofAcknowledging() {
        return List.of(A_PUPIL_OF_THE_MESSAGE, ONLY_A_GUARDIAN_ACKNOWLEDGES, ACKNOWLEDGED_WHEN_ASKED);
    }

    static List<Rule<Answering>> ofReplying() {
        return List.of(A_PUPIL_OF_THE_MESSAGE, STAFF_OR_GUARDIANS_REPLY);
    }

    /** Others do that. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "carnet.not-for-them";
        }
    }

    /** Nothing says why. */
    public record NoWhy() implements Reason {
        @Override
        public String code() {
            return "carnet.no-why";
        }
    }

    /** The message is about others. */
    public record NotAbout(PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "carnet.not-about";
        }
    }

    /** Somebody else answers for the pupil. */
    public record NotTheirGuardian(PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "carnet.not-their-guardian";
        }
    }
}
