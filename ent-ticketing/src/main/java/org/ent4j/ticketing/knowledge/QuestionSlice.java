package org.ent4j.ticketing.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Some of the questions of a school, those that wait longest first; of one moment, in the order of their ids. Whatever is asked
 * meanwhile, none is missed that stays where it is.
 *
 * @param next after which the next slice begins; nothing when this is the end
 */
public record QuestionSlice(List<Question> questions, Optional<Question> next) {

    public static final Comparator<Question> ORDER =
            Comparator.comparing(Question::askedAt).thenComparing(Question::id);

    public QuestionSlice {
        questions = List.copyOf(questions);
    }

    /** @param found one question more than wanted, when there is one */
    public static QuestionSlice of(List<Question> found, int wanted) {
        return found.size() > wanted
                ? new QuestionSlice(found.subList(0, wanted), Optional.of(found.get(wanted - 1)))
                : new QuestionSlice(found, Optional.empty());
    }
}
