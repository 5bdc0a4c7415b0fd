package org.ent4j.ticketing.knowledge;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What becomes known: by an answer in its school, by level 1 everywhere. */
public final class Knowledge {

    /** Somebody shares. */
    record Sharing(PersonId by, Set<PersonId> agents) {}

    public static final Rule<Question> AN_ANSWER_THAT_STANDS = refusing(
            "TK-SAV-01",
            Label.of("La question a une réponse qui tient", "The question has an answer that stands"),
            "ours: what did not help is not proposed to others",
            question -> question.answer().isEmpty(),
            question -> new QuestionReason.NothingToKeep());
    public static final Rule<Sharing> LEVEL_ONE_SHARES = refusing(
            "TK-SAV-02",
            Label.of(
                    "L'assistance académique seule partage avec tous les établissements",
                    "Only the académie's assistance shares with all schools"),
            "ours: a school answers for its own answers alone",
            sharing -> !sharing.agents().contains(sharing.by()),
            sharing -> new QuestionReason.NotOfLevelOne());

    private Knowledge() {}

    /** The id under which the answer of a question that stands is kept: each answer of a question has one of its own. */
    public static KnownAnswerId idOf(Question question) {
        return new KnownAnswerId(
                "%s-%d".formatted(question.id(), question.answers().size()));
    }

    /**
     * Whether an answer that did not help whoever asked is to go: nobody else has found it helpful, and level 1 has not shared
     * it.
     */
    public static boolean isToGo(KnownAnswer answer) {
        return answer.school().isPresent() && answer.helped() == 0;
    }

    /** The answer of a question, for those of the same school. */
    public static Either<Refusal, KnownAnswer> keep(KnownAnswerId id, Question question) {
        return Refusal.check(List.of(AN_ANSWER_THAT_STANDS), question).map(answered -> {
            var answer = answered.answer().orElseThrow();
            var enquiry = answered.enquiry();
            return KnownAnswer.builder()
                    .id(id)
                    .school(answered.school())
                    .category(enquiry.category())
                    .product(enquiry.product())
                    .question(enquiry.text())
                    .answer(answer.text())
                    .at(answer.at())
                    .build();
        });
    }

    /**
     * The answer, for all schools: whoever shares has seen to it that nobody is named in it.
     *
     * @param agents of level 1
     */
    public static Either<Refusal, KnownAnswer> share(KnownAnswer answer, PersonId by, Set<PersonId> agents) {
        return Refusal.check(List.of(LEVEL_ONE_SHARES), new Sharing(by, agents))
                .map(any -> answer.withSchool(Optional.empty()));
    }
}
