package org.ent4j.viescolaire.sanction;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.sanction.DefenceRules.Calling;
import org.ent4j.viescolaire.sanction.DefenceRules.Informing;
import org.ent4j.viescolaire.sanction.SursisRules.Revoking;

/** In which order the acts of proceedings come, whatever day somebody writes down for them: all of it, on this page. */
public final class ChronologyRules {

    private static final String CONSEIL = "Légifrance, D511-31 to D511-35: their wording was not read";

    public static final Rule<Informing> TOLD_BY_NOW = refusing(
            "VS-SAN-13",
            Label.of("Ce qui est enregistré comme communiqué l'a été", "What is recorded as told was told"),
            "Code de l'éducation, R421-10-1: the defence is counted from the day on which the pupil was told",
            informing -> informing.notification().on().isAfter(informing.today()),
            informing -> new NotYet(informing.notification().on()));

    public static final Rule<Calling> CALLED_BY_NOW = refusing(
            "VS-SAN-14",
            Label.of("Ce qui est enregistré comme convocation a été envoyé", "What is recorded as a calling was sent"),
            "Code de l'éducation, D511-31: the five days are counted from the calling",
            calling -> calling.convocation().calledOn().isAfter(calling.today()),
            calling -> new NotYet(calling.convocation().calledOn()));

    public static final Rule<Informing> TOLD_IN_THESE_PROCEEDINGS = refusing(
            "VS-SAN-15",
            Label.of(
                    "L'élève est informé quand la procédure commence, non bien avant que la sanction soit proposée",
                    "The pupil is told when proceedings start, not long before the sanction is proposed"),
            Standing.uncertain(
                    "Code de l'éducation, R421-10-1 and R511-12-1: told at once, when proceedings start",
                    "no text says how late a school may record what it told; the days are its own choice"),
            informing -> informing.notification().on().isBefore(informing.earliest()),
            informing -> new ToldBeforeProposed(
                    informing.notification().on(), informing.proposedOn(), informing.earliest()));

    public static final Rule<Calling> CALLED_IN_THESE_PROCEEDINGS = refusing(
            "VS-SAN-16",
            Label.of(
                    "Le conseil de discipline est convoqué une fois l'élève informé",
                    "The conseil de discipline is called once the pupil is told"),
            Standing.uncertain("Code de l'éducation, R511-12-1 and D511-31", CONSEIL),
            calling -> calling.convocation().calledOn().isBefore(calling.told().on()),
            calling -> new CalledBeforeTold(
                    calling.convocation().calledOn(), calling.told().on()));

    public static final Rule<Calling> SITS_WHEN_THE_DEFENCE_IS_IN = refusing(
            "VS-SAN-17",
            Label.of(
                    "Le conseil de discipline ne siège pas avant le dernier jour laissé à la défense",
                    "The conseil de discipline does not sit before the last day given to the defence"),
            Standing.uncertain(
                    "Code de l'éducation, R421-10-1 (of the head alone): the days that the pupil was given are kept",
                    CONSEIL + "; on the last day itself the pupil presents the defence to the conseil"),
            calling -> calling.convocation().sitting().isBefore(calling.told().answerUntil()),
            calling -> new SitsBeforeTheDefence(
                    calling.convocation().sitting(), calling.told().answerUntil()));

    public static final Rule<Calling> CALLED_AGAIN_AFTER_IT_COULD_NOT_SIT = refusing(
            "VS-SAN-18",
            Label.of(
                    "Sans quorum, le conseil est convoqué à nouveau à partir du jour de la première séance",
                    "Without a quorum the conseil is called again from the day of its first sitting on"),
            Standing.uncertain("Code de l'éducation, D511-35 (doctrine.fr)", CONSEIL),
            calling -> calling.sanction()
                    .convocation()
                    .map(Convocation::sitting)
                    .filter(calling.convocation().calledOn()::isBefore)
                    .isPresent(),
            calling -> new CalledAgainBeforeItSat(
                    calling.convocation().calledOn(),
                    calling.sanction().convocation().orElseThrow().sitting()));

    public static final Rule<Revoking> FACTS_BY_NOW = refusing(
            "VS-SAN-19",
            Label.of("De nouveaux faits ont eu lieu", "New facts have happened"),
            "Code de l'éducation, R511-13-1 II (doctrine.fr): new facts revoke a sursis",
            revoking -> revoking.revoke().factsOn().isAfter(revoking.today()),
            revoking -> new NotYet(revoking.revoke().factsOn()));

    private ChronologyRules() {}

    /** A day that is still to come. */
    public record NotYet(LocalDate day) implements Reason {
        @Override
        public String code() {
            return "sanction.not-yet";
        }
    }

    /**
     * What is written down as told belongs to something else.
     *
     * @param earliest the first day that would do
     */
    public record ToldBeforeProposed(LocalDate on, LocalDate proposed, LocalDate earliest) implements Reason {
        @Override
        public String code() {
            return "sanction.told-before-proposed";
        }
    }

    /** @param told the day on which the pupil was told */
    public record CalledBeforeTold(LocalDate calledOn, LocalDate told) implements Reason {
        @Override
        public String code() {
            return "sanction.called-before-told";
        }
    }

    /** @param until the last day of the defence */
    public record SitsBeforeTheDefence(LocalDate sitting, LocalDate until) implements Reason {
        @Override
        public String code() {
            return "sanction.sits-before-the-defence";
        }
    }

    /** @param first the day of the first sitting */
    public record CalledAgainBeforeItSat(LocalDate calledOn, LocalDate first) implements Reason {
        @Override
        public String code() {
            return "sanction.called-again-before-it-sat";
        }
    }
}
