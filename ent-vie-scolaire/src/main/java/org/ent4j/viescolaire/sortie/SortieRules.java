package org.ent4j.viescolaire.sortie;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.rule.Decision;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;

/**
 * Whether a pupil may leave now: all of it, on this page. What a school allows stands in its règlement intérieur, so that
 * each permission is data of a régime; these rules say when which is asked for.
 */
public final class SortieRules {

    private static final String REGLEMENT = Standing.uncertain(
            "Règlement intérieur of the school", "its own text, and circulaire 96-248, which was not read");

    /** A pupil wants to leave. */
    record Leaving(SortieDay day, LocalDateTime at) {

        DayMoment moment() {
            return day.momentAt(at);
        }

        /** Whether lunch, which is had at school, is still to come. */
        boolean isBeforeLunch() {
            return day.isLunchAtSchool()
                    && switch (moment()) {
                        case LUNCH, HALF_DAY_ENDS_EARLY -> true;
                        case DAY_ENDS_EARLY, OVER ->
                            at.toLocalTime().isBefore(day.lunch().end())
                                    && day.lessons().stream()
                                            .anyMatch(lesson -> lesson.start()
                                                    .toLocalTime()
                                                    .isBefore(day.lunch().start()));
                        default -> false;
                    };
        }

        Stream<Permission> needed() {
            return Stream.concat(
                    moment().needed().stream(),
                    isBeforeLunch() ? Stream.of(Permission.LEAVE_AT_LUNCH) : Stream.empty());
        }

        boolean lacks(Permission permission) {
            return needed().anyMatch(permission::equals) && !allows(permission);
        }

        private boolean allows(Permission permission) {
            return day.regime()
                    .filter(regime -> regime.allows().contains(permission))
                    .isPresent();
        }

        /** Whether it hangs on an authorisation that nobody has given. */
        boolean isUnauthorised() {
            return needed().findAny().isPresent()
                    && day.regime().filter(RegimeDeSortie::needsAuthorisation).isPresent()
                    && !day.isAuthorised();
        }
    }

    public static final Rule<Leaving> HAS_NO_LESSON = refusing(
            "VS-SOR-10",
            Label.of("Un élève ne sort pas pendant un cours", "A pupil does not leave during a lesson"),
            Standing.uncertain("Code de l'éducation, L511-1: assiduité", "Légifrance: its wording was not read"),
            leaving -> leaving.moment() == DayMoment.IN_LESSON,
            leaving -> new HasLesson(leaving.at()));

    public static final Rule<Leaving> FIRST_LESSONS_CANCELLED =
            needing("VS-SOR-11", Permission.ARRIVE_FOR_FIRST_LESSON, REGLEMENT);

    public static final Rule<Leaving> BETWEEN_LESSONS =
            needing("VS-SOR-12", Permission.LEAVE_BETWEEN_LESSONS, REGLEMENT);

    public static final Rule<Leaving> HALF_DAY_ENDS_EARLY =
            needing("VS-SOR-13", Permission.LEAVE_WHEN_HALF_DAY_ENDS_EARLY, REGLEMENT);

    public static final Rule<Leaving> DAY_ENDS_EARLY = needing(
            "VS-SOR-14",
            Permission.LEAVE_WHEN_DAY_ENDS_EARLY,
            "Skolengo, permanences: « Sortie autorisée si cours annulé en fin de journée »");

    public static final Rule<Leaving> LUNCH_AT_SCHOOL = needing("VS-SOR-15", Permission.LEAVE_AT_LUNCH, REGLEMENT);

    public static final Rule<Leaving> AUTHORISED = refusing(
            "VS-SOR-16",
            Label.of(
                    "Un responsable a donné l'autorisation que demande le régime",
                    "A guardian has given the authorisation that the régime needs"),
            REGLEMENT,
            Leaving::isUnauthorised,
            leaving -> new NotAuthorised(name(leaving.day())));

    private SortieRules() {}

    static List<Rule<Leaving>> all() {
        return List.of(
                HAS_NO_LESSON,
                FIRST_LESSONS_CANCELLED,
                BETWEEN_LESSONS,
                HALF_DAY_ENDS_EARLY,
                DAY_ENDS_EARLY,
                LUNCH_AT_SCHOOL,
                AUTHORISED);
    }

    /**
     * Whether the pupil may leave, or stay away, at that hour of the day.
     *
     * @return with what allows it, or all that is against it and the rules that say so
     */
    public static Decision<Boolean> mayLeave(SortieDay day, LocalDateTime at) {
        var leaving = new Leaving(day, at);
        return Rule.checkAll(all(), leaving)
                .fold(
                        refused -> new Decision<>(
                                false,
                                refused.stream().map(Rule.Refused::reason).toList(),
                                refused.stream().map(each -> each.rule().id()).toList()),
                        SortieRules::allowed);
    }

    private static Decision<Boolean> allowed(Leaving leaving) {
        var given = leaving.needed()
                .<Reason>map(permission -> new Allowed(permission.label(), name(leaving.day())))
                .toList();
        return new Decision<>(
                true,
                given.isEmpty() ? List.of(new NothingKeeps(leaving.moment().label())) : given,
                List.of());
    }

    private static Rule<Leaving> needing(String id, Permission permission, String source) {
        return refusing(
                id,
                Label.of(
                        "Le régime permet de : " + permission.label().fr(),
                        "The régime allows to " + permission.label().en()),
                source,
                leaving -> leaving.lacks(permission),
                leaving -> new NotAllowed(permission.label(), name(leaving.day())));
    }

    private static String name(SortieDay day) {
        return day.regime().map(RegimeDeSortie::label).orElse("–");
    }

    /** @param at when the pupil is in a lesson */
    public record HasLesson(LocalDateTime at) implements Reason {
        @Override
        public String code() {
            return "sortie.has-lesson";
        }
    }

    /** @param regime its label; a dash when the pupil has none */
    public record NotAllowed(Label permission, String regime) implements Reason {
        @Override
        public String code() {
            return "sortie.not-allowed";
        }
    }

    /** No guardian has said yes. */
    public record NotAuthorised(String regime) implements Reason {
        @Override
        public String code() {
            return "sortie.not-authorised";
        }
    }

    /** The régime allows it. */
    public record Allowed(Label permission, String regime) implements Reason {
        @Override
        public String code() {
            return "sortie.allowed";
        }
    }

    /** Nobody needs a permission at that moment of his day. */
    public record NothingKeeps(Label moment) implements Reason {
        @Override
        public String code() {
            return "sortie.nothing-keeps";
        }
    }
}
