package org.ent4j.viescolaire.sanction;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** What the pupil is owed before anything is decided: all of it, on this page. */
public final class DefenceRules {

    private static final int DAYS_BEFORE_THE_CONSEIL = 5;
    private static final int LATEST_SECOND_SITTING = 10;
    private static final Label FACTS = Label.of("les faits", "the facts");
    private static final Label SILENCE = Label.of("le droit de se taire", "the right to remain silent");
    private static final Label FILE = Label.of("l'accès au dossier", "access to the file");
    private static final Label GUARDIAN =
            Label.of("la même chose au représentant légal", "the same to the legal representative");

    /** Somebody proposes a sanction. */
    record Proposing(SanctionCase reproach, Actor by, SanctionPolicy policy) {}

    /** The head starts proceedings. */
    record Informing(Sanction sanction, Notification notification, SanctionPolicy policy, LocalDate today) {
        SanctionCase reproach() {
            return sanction.reproach();
        }

        LocalDate proposedOn() {
            return policy.day(sanction.proposedAt());
        }

        /** The first day of these proceedings that can be written down. */
        LocalDate earliest() {
            return proposedOn().minusDays(policy.recordingDays());
        }

        LocalDate earliestEnd() {
            return policy.joursOuvrables().last(notification.on(), policy.defenceDays());
        }
    }

    /** The head forbids the pupil the school. */
    record Barring(Sanction sanction, DateRange days) {
        DateRange allowed() {
            var told = sanction.notification().orElseThrow();
            return new DateRange(
                    told.on(), sanction.convocation().map(Convocation::sitting).orElse(told.answerUntil()));
        }
    }

    /** The head calls the conseil de discipline, again after it could not sit. */
    record Calling(Sanction sanction, Convocation convocation, LocalDate today) {
        Notification told() {
            return sanction.notification().orElseThrow();
        }

        long daysAfterTheFirst() {
            return sanction.convocation()
                    .map(first -> ChronoUnit.DAYS.between(first.sitting(), convocation.sitting()))
                    .orElse(0L);
        }
    }

    public static final Rule<Proposing> A_MOTIF_OF_SANCTIONS = refusing(
            "VS-SAN-01",
            Label.of("Le motif sert aux sanctions", "The motif serves sanctions"),
            "Skolengo, motifs of the school and what each may serve",
            proposing ->
                    !proposing.policy().motifs().serves(proposing.reproach().motif(), MotifKind.SANCTION),
            proposing -> new MotifOfSomethingElse(
                    proposing.policy().motifs().words(proposing.reproach().motif())));

    public static final Rule<Proposing> STAFF_PROPOSE = refusing(
            "VS-SAN-02",
            Label.of("Un personnel de l'établissement la propose", "Somebody of the school's staff proposes it"),
            "Circulaire 2014-059",
            proposing -> !proposing.by().capacity().isStaff(),
            proposing -> new NotForThem(proposing.by().capacity().label()));

    public static final Rule<Actor> THE_HEAD_CONDUCTS = refusing(
            "VS-SAN-03",
            Label.of("Le chef d'établissement conduit la procédure", "The head conducts the proceedings"),
            "Code de l'éducation, R421-10 et R421-10-1",
            by -> by.capacity() != Capacity.DIRECTION,
            by -> new NotForThem(by.capacity().label()));

    public static final Rule<Informing> TOLD_THE_FACTS = refusing(
            "VS-SAN-04",
            Label.of(
                    "L'élève est informé des faits qui lui sont reprochés",
                    "The pupil is told what he is reproached with"),
            "Code de l'éducation, R421-10-1 (lexbase)",
            informing -> !informing.notification().isOfFacts()
                    || informing.reproach().facts().isBlank(),
            informing -> new NotTold(FACTS));

    public static final Rule<Informing> TOLD_OF_SILENCE = refusing(
            "VS-SAN-05",
            Label.of("L'élève est informé de son droit de se taire", "The pupil is told of the right to remain silent"),
            Standing.uncertain(
                    "Code de l'éducation, R511-12-1 (JORFARTI000051836154)",
                    "Légifrance: decree and day of entry into force"),
            informing -> !informing.notification().isOfSilence(),
            informing -> new NotTold(SILENCE));

    public static final Rule<Informing> THE_GUARDIAN_IS_TOLD = refusing(
            "VS-SAN-06",
            Label.of(
                    "Le représentant légal d'un mineur reçoit la même communication",
                    "The legal representative of a minor is told the same"),
            "Code de l'éducation, R421-10-1 (lexbase)",
            informing ->
                    informing.reproach().isMinor() && !informing.notification().isToGuardian(),
            informing -> new NotTold(GUARDIAN));

    public static final Rule<Informing> TOLD_OF_THE_FILE = refusing(
            "VS-SAN-07",
            Label.of(
                    "L'élève, son représentant légal et qui l'assiste peuvent lire le dossier",
                    "The pupil, the legal representative and whoever assists may read the file"),
            "Code de l'éducation, R421-10-1 (lexbase)",
            informing -> !informing.notification().isOfFile(),
            informing -> new NotTold(FILE));

    public static final Rule<Informing> TWO_WORKING_DAYS = refusing(
            "VS-SAN-08",
            Label.of(
                    "L'élève a au moins deux jours ouvrables pour présenter sa défense",
                    "The pupil has at least two working days for the defence"),
            "Code de l'éducation, R421-10-1 (lexbase); eduscol for how they are counted",
            informing -> informing.notification().answerUntil().isBefore(informing.earliestEnd()),
            informing -> new DefenceTooShort(informing.notification().answerUntil(), informing.earliestEnd()));

    public static final Rule<Barring> BARRED_UNTIL_THE_DECISION = refusing(
            "VS-SAN-09",
            Label.of(
                    "La mesure conservatoire dure le délai de défense, ou jusqu'au conseil de discipline",
                    "A pupil is barred during the defence, or until the conseil de discipline"),
            "Code de l'éducation, R421-10-1 (lexbase), D511-33",
            barring -> !barring.allowed().contains(barring.days().first())
                    || !barring.allowed().contains(barring.days().last()),
            barring -> new BarredTooLong(
                    barring.allowed().first(), barring.allowed().last()));

    public static final Rule<Calling> CONSEIL_CALLED_FIVE_DAYS_BEFORE = refusing(
            "VS-SAN-10",
            Label.of(
                    "Le conseil de discipline est convoqué au moins cinq jours avant la séance",
                    "The conseil de discipline is called at least five days before it sits"),
            Standing.uncertain(
                    "Code de l'éducation, D511-31 (cabinet-piau.fr, ac-amiens.fr)",
                    "Légifrance: whether the days are clear days"),
            calling -> ChronoUnit.DAYS.between(
                            calling.convocation().calledOn(),
                            calling.convocation().sitting())
                    < DAYS_BEFORE_THE_CONSEIL,
            calling -> new CalledTooLate(calling.convocation().calledOn().plusDays(DAYS_BEFORE_THE_CONSEIL)));

    public static final Rule<Calling> CONSEIL_CALLED_AFTER_ONE_WITHOUT_QUORUM = refusing(
            "VS-SAN-11",
            Label.of(
                    "Le conseil n'est convoqué à nouveau qu'après une première convocation",
                    "The conseil is called again only after it was called"),
            "Code de l'éducation, D511-35 (doctrine.fr)",
            calling -> calling.sanction().convocation().isEmpty(),
            calling -> new NeverCalled());

    public static final Rule<Calling> CONSEIL_AGAIN_WITHIN_TEN_DAYS = refusing(
            "VS-SAN-12",
            Label.of(
                    "Sans quorum, le conseil se tient à nouveau entre cinq et dix jours ; plus tôt en cas d'urgence",
                    "Without a quorum the conseil sits again after five to ten days, earlier when it is urgent"),
            "Code de l'éducation, D511-35 (doctrine.fr)",
            calling -> calling.sanction().convocation().isPresent()
                    && (calling.daysAfterTheFirst() > LATEST_SECOND_SITTING
                            || calling.daysAfterTheFirst()
                                    < (calling.convocation().isUrgent() ? 1 : DAYS_BEFORE_THE_CONSEIL)),
            calling -> new SecondSittingOutOfTime(DAYS_BEFORE_THE_CONSEIL, LATEST_SECOND_SITTING));

    private DefenceRules() {}

    static List<Rule<Proposing>> ofProposals() {
        return List.of(A_MOTIF_OF_SANCTIONS, STAFF_PROPOSE);
    }

    static List<Rule<Actor>> ofConduct() {
        return List.of(THE_HEAD_CONDUCTS);
    }

    static List<Rule<Informing>> ofInformation() {
        return List.of(
                ChronologyRules.TOLD_BY_NOW,
                ChronologyRules.TOLD_IN_THESE_PROCEEDINGS,
                TOLD_THE_FACTS,
                TOLD_OF_SILENCE,
                THE_GUARDIAN_IS_TOLD,
                TOLD_OF_THE_FILE,
                TWO_WORKING_DAYS);
    }

    static List<Rule<Barring>> ofBars() {
        return List.of(BARRED_UNTIL_THE_DECISION);
    }

    static List<Rule<Calling>> ofCalls() {
        return List.of(
                ChronologyRules.CALLED_BY_NOW,
                ChronologyRules.CALLED_IN_THESE_PROCEEDINGS,
                CONSEIL_CALLED_FIVE_DAYS_BEFORE,
                ChronologyRules.SITS_WHEN_THE_DEFENCE_IS_IN);
    }

    static List<Rule<Calling>> ofSecondCalls() {
        return List.of(
                ChronologyRules.CALLED_BY_NOW,
                CONSEIL_CALLED_AFTER_ONE_WITHOUT_QUORUM,
                ChronologyRules.CALLED_AGAIN_AFTER_IT_COULD_NOT_SIT,
                CONSEIL_AGAIN_WITHIN_TEN_DAYS,
                ChronologyRules.SITS_WHEN_THE_DEFENCE_IS_IN);
    }

    /** The motif does not serve sanctions. */
    public record MotifOfSomethingElse(String motif) implements Reason {
        @Override
        public String code() {
            return "sanction.motif-of-something-else";
        }
    }

    /** Others do that. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "sanction.not-for-them";
        }
    }

    /** Something was not told, or not to everybody. */
    public record NotTold(Label what) implements Reason {
        @Override
        public String code() {
            return "sanction.not-told";
        }
    }

    /** @param earliest the first day that would do */
    public record DefenceTooShort(LocalDate until, LocalDate earliest) implements Reason {
        @Override
        public String code() {
            return "sanction.defence-too-short";
        }
    }

    /** It would outlast the decision, or come before the pupil was told. */
    public record BarredTooLong(LocalDate from, LocalDate until) implements Reason {
        @Override
        public String code() {
            return "sanction.barred-too-long";
        }
    }

    /** @param earliest the first day on which it can sit */
    public record CalledTooLate(LocalDate earliest) implements Reason {
        @Override
        public String code() {
            return "sanction.called-too-late";
        }
    }

    /** It was never called. */
    public record NeverCalled() implements Reason {
        @Override
        public String code() {
            return "sanction.never-called";
        }
    }

    /** It would sit too early or too late. */
    public record SecondSittingOutOfTime(int atLeast, int atMost) implements Reason {
        @Override
        public String code() {
            return "sanction.second-sitting-out-of-time";
        }
    }
}
