package org.ent4j.ticketing.knowledge;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.StructureId;

/**
 * What is known, so that a question need not be sent. It never changes, and any number of threads may ask it: when answers
 * change, a host makes it anew.
 */
public final class KnowledgeBase {

    private final AnswerShelf ofAll;
    private final Map<StructureId, AnswerShelf> ofSchools = new HashMap<>();

    private KnowledgeBase(Collection<KnownAnswer> answers) {
        var shelves = answers.stream().collect(groupingBy(KnownAnswer::school));
        ofAll = AnswerShelf.of(shelves.getOrDefault(Optional.<StructureId>empty(), List.of()));
        shelves.forEach((school, its) -> school.ifPresent(each -> ofSchools.put(each, AnswerShelf.of(its))));
    }

    /** @throws IllegalArgumentException when two answers have one id */
    public static KnowledgeBase of(Collection<KnownAnswer> answers) {
        var seen = new HashSet<KnownAnswerId>();
        answers.forEach(answer -> {
            if (!seen.add(answer.id())) {
                throw new IllegalArgumentException("Two answers are called %s.".formatted(answer.id()));
            }
        });
        return new KnowledgeBase(answers);
    }

    /**
     * The answers that may help, the best first: that of the very same question, then those whose questions have most in
     * common with it. An answer that did not help sinks. Only answers of the school and of all schools are looked at; the
     * order of the answers in the base does not matter.
     *
     * @param limit at most so many; none when it is 0 or less
     * @return none for a text without letters and digits
     */
    public List<Proposal> propose(Enquiry enquiry, int limit) {
        var own = ofSchools.getOrDefault(enquiry.school(), AnswerShelf.EMPTY);
        return limit <= 0 ? List.of() : new Ranking(enquiry, List.of(ofAll, own)).best(limit);
    }
}
