package org.ent4j.viescolaire.punition;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDateTime;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;

/** What is demanded of those who say what became of a punition, and who lock it: all of it, on this page. */
public final class FollowingRules {

    /** Somebody wants to change what is there. */
    record Following(Punition punition, Actor by, LocalDateTime now, PunitionPolicy policy) {

        PunitionNature nature() {
            return policy.natureOf(punition);
        }
    }

    public static final Rule<Following> STAFF_FOLLOW = refusing(
            "VS-PUN-20",
            Label.of("Un personnel de l'établissement la suit", "Somebody of the school's staff follows it"),
            "GEPI, s_sanctions_check: who pointed it",
            following -> !following.by().capacity().isStaff(),
            following -> new NotForThem(following.by().capacity().label()));

    public static final Rule<Following> NOT_LOCKED = refusing(
            "VS-PUN-21",
            Label.of("Une punition verrouillée ne change pas", "A punition that is locked does not change"),
            "Skolengo, list of punitions: lock",
            following -> following.punition().isLocked(),
            following -> new Locked());

    public static final Rule<Following> VIE_SCOLAIRE_LOCKS = refusing(
            "VS-PUN-22",
            Label.of(
                    "La vie scolaire ou la direction verrouille et déverrouille",
                    "Vie scolaire or the head locks and unlocks"),
            "Skolengo, tableau de bord CPE",
            following -> !following.by().capacity().overrules(),
            following -> new NotForThem(following.by().capacity().label()));

    public static final Rule<Following> LOCKED = refusing(
            "VS-PUN-23",
            Label.of("Seul ce qui est verrouillé se déverrouille", "Only what is locked is unlocked"),
            "Skolengo, list of punitions: lock",
            following -> !following.punition().isLocked(),
            following -> new NotLocked());

    public static final Rule<Following> DONE_AFTER_IT_BEGAN = refusing(
            "VS-PUN-24",
            Label.of("Elle n'est pas réalisée avant d'avoir commencé", "It is not done before it began"),
            "Nobody knows what has not happened",
            following -> following
                    .punition()
                    .slot()
                    .flatMap(slot -> slot.date().begins())
                    .filter(following.now()::isBefore)
                    .isPresent(),
            following -> new NotYet(following
                    .punition()
                    .slot()
                    .flatMap(slot -> slot.date().begins())
                    .orElseThrow()));

    public static final Rule<Following> WHAT_NEEDS_A_DATE_HAS_ONE = refusing(
            "VS-PUN-25",
            Label.of(
                    "Un devoir, une exclusion ou une retenue ont une date avant d'être réalisés",
                    "Work, an exclusion or a detention has a date before it is done"),
            "Skolengo, three shapes of dates of a punition",
            following ->
                    following.punition().slot().isEmpty() && !following.nature().needsNoDate(),
            following -> new NoDate(following.nature().label()));

    public static final Rule<Following> AN_EXCLUSION_IS_REPORTED = refusing(
            "VS-PUN-26",
            Label.of(
                    "Une exclusion ponctuelle fait l'objet d'un rapport écrit au CPE et au chef d'établissement",
                    "Who is sent out of a lesson is reported in writing to the CPE and the head"),
            "Circulaire 2014-059",
            following -> following.nature() == PunitionNature.EXCLUSION_PONCTUELLE
                    && following.punition().report().isEmpty(),
            following -> new NotReported());

    public static final Rule<Following> NOT_DONE_AFTER_IT_IS_OVER = refusing(
            "VS-PUN-27",
            Label.of("Elle n'est non réalisée qu'une fois son temps passé", "It is not done once its time is over"),
            "Nobody knows what has not happened",
            following -> following
                    .punition()
                    .slot()
                    .filter(slot -> following.now().isBefore(slot.date().ends()))
                    .isPresent(),
            following ->
                    new NotYet(following.punition().slot().orElseThrow().date().ends()));

    public static final Rule<Following> ONLY_AN_EXCLUSION_IS_REPORTED = refusing(
            "VS-PUN-28",
            Label.of("Le rapport écrit est celui d'une exclusion ponctuelle", "The written report is of an exclusion"),
            "Circulaire 2014-059",
            following -> following.nature() != PunitionNature.EXCLUSION_PONCTUELLE,
            following -> new NothingToReport(following.nature().label()));

    private FollowingRules() {}

    static List<Rule<Following>> ofChanges() {
        return List.of(STAFF_FOLLOW, NOT_LOCKED);
    }

    static List<Rule<Following>> ofReports() {
        return List.of(STAFF_FOLLOW, NOT_LOCKED, ONLY_AN_EXCLUSION_IS_REPORTED);
    }

    static List<Rule<Following>> ofDone() {
        return List.of(
                STAFF_FOLLOW, NOT_LOCKED, DONE_AFTER_IT_BEGAN, WHAT_NEEDS_A_DATE_HAS_ONE, AN_EXCLUSION_IS_REPORTED);
    }

    static List<Rule<Following>> ofNotDone() {
        return List.of(STAFF_FOLLOW, NOT_LOCKED, NOT_DONE_AFTER_IT_IS_OVER);
    }

    static List<Rule<Following>> ofLocking() {
        return List.of(VIE_SCOLAIRE_LOCKS, NOT_LOCKED);
    }

    static List<Rule<Following>> ofUnlocking() {
        return List.of(VIE_SCOLAIRE_LOCKS, LOCKED);
    }

    /** Others do that. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "punition.not-for-them";
        }
    }

    /** It is locked. */
    public record Locked() implements Reason {
        @Override
        public String code() {
            return "punition.locked";
        }
    }

    /** It is not locked. */
    public record NotLocked() implements Reason {
        @Override
        public String code() {
            return "punition.not-locked";
        }
    }

    /** @param from when it can be said */
    public record NotYet(LocalDateTime from) implements Reason {
        @Override
        public String code() {
            return "punition.not-yet";
        }
    }

    /** Its type asks for a date. */
    public record NoDate(Label nature) implements Reason {
        @Override
        public String code() {
            return "punition.no-date";
        }
    }

    /** Nobody is to write a report of that. */
    public record NothingToReport(Label nature) implements Reason {
        @Override
        public String code() {
            return "punition.nothing-to-report";
        }
    }

    /** Nobody has written the report. */
    public record NotReported() implements Reason {
        @Override
        public String code() {
            return "punition.not-reported";
        }
    }
}
