package org.ent4j.viescolaire.markbook;

import static org.ent4j.model.rule.Rule.refusing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;

/** What is demanded when an evaluation changes or goes, so that nothing that was given is lost: all of it, on this page. */
public final class EvaluationChangeRules {

    /** Somebody wants an evaluation of a mark book to be such a one. */
    record Changing(MarkBook book, EvaluationRequest request, MarkBookFrame frame) {

        /** The pupils whom the evaluation as it is wanted would not suit. */
        private List<PersonId> pupils(BiPredicate<PersonId, Result> unsuited) {
            return book.results(request.id()).entrySet().stream()
                    .filter(each -> unsuited.test(each.getKey(), each.getValue()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }

        List<PersonId> over() {
            return pupils((pupil, result) -> isOver(result.mark()));
        }

        private boolean isOver(Mark mark) {
            return mark.counted()
                    .filter(points -> points.compareTo(request.outOf()) > 0)
                    .isPresent();
        }

        List<PersonId> losing() {
            return pupils((pupil, result) -> losesMark(result)
                    || !request.skills().containsAll(result.levels().keySet()));
        }

        private boolean losesMark(Result result) {
            return result.mark() instanceof Mark.Scored && !request.assessedIn().hasMarks();
        }

        List<PersonId> away() {
            return pupils((pupil, result) -> !frame.pupils().includes(pupil, request.date()));
        }
    }

    /** Somebody wants to take an evaluation out. */
    record Removing(MarkBook book, EvaluationId evaluation, String why) {

        int given() {
            return book.results(evaluation).size();
        }
    }

    private static final String NOTHING_LOST =
            "Families may have seen it already; a change of an evaluation is no correction of marks";

    public static final Rule<Changing> MARKS_STAY_WITHIN_THE_SCALE = refusing(
            "VS-NOT-17",
            Label.of("Les notes données restent dans le barème", "Marks that were given stay within the scale"),
            NOTHING_LOST,
            changing -> !changing.over().isEmpty(),
            changing -> new MarksOver(changing.over(), changing.request().outOf()));

    public static final Rule<Changing> NOTHING_GIVEN_IS_LOST = refusing(
            "VS-NOT-18",
            Label.of("Rien de ce qui est donné ne se perd", "Nothing that was given is lost"),
            NOTHING_LOST,
            changing -> !changing.losing().isEmpty(),
            changing -> new WouldBeLost(changing.losing()));

    public static final Rule<Changing> PUPILS_WERE_THERE = refusing(
            "VS-NOT-19",
            Label.of(
                    "Les élèves évalués sont inscrits à la date de l'évaluation",
                    "Pupils who were given something are enrolled on the date of the evaluation"),
            NOTHING_LOST,
            changing -> !changing.away().isEmpty(),
            changing -> new NotThereYet(changing.away(), changing.request().date()));

    public static final Rule<Removing> A_REMOVAL_SAYS_WHY = refusing(
            "VS-NOT-20",
            Label.of(
                    "Une évaluation où quelque chose est donné ne se supprime pas sans motif",
                    "An evaluation at which something was given does not go without a reason"),
            NOTHING_LOST,
            removing -> removing.given() > 0 && removing.why().isBlank(),
            removing -> new NoWhy(removing.given()));

    private EvaluationChangeRules() {}

    static List<Rule<Changing>> all() {
        return List.of(MARKS_STAY_WITHIN_THE_SCALE, NOTHING_GIVEN_IS_LOST, PUPILS_WERE_THERE);
    }

    /** Marks would be over the scale. */
    public record MarksOver(List<PersonId> pupils, BigDecimal outOf) implements Reason {
        public MarksOver {
            pupils = List.copyOf(pupils);
        }

        @Override
        public String code() {
            return "markbook.marks-over";
        }
    }

    /** Marks or levels would have no place any more. */
    public record WouldBeLost(List<PersonId> pupils) implements Reason {
        public WouldBeLost {
            pupils = List.copyOf(pupils);
        }

        @Override
        public String code() {
            return "markbook.would-be-lost";
        }
    }

    /** They were not enrolled that day. */
    public record NotThereYet(List<PersonId> pupils, LocalDate date) implements Reason {
        public NotThereYet {
            pupils = List.copyOf(pupils);
        }

        @Override
        public String code() {
            return "markbook.not-there-yet";
        }
    }

    /** Nothing says why it goes. */
    public record NoWhy(int given) implements Reason {
        @Override
        public String code() {
            return "markbook.no-why";
        }
    }
}
