package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.Knowledge;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.KnownAnswerId;
import org.ent4j.ticketing.knowledge.Proposal;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.rights.NoSuchAnswer;
import org.ent4j.ticketing.spi.KnownAnswers;
import org.ent4j.ticketing.ticket.Actor;

/** Keeps answers for those who ask next. */
final class KnowledgeKeeping {

    private static final int SCHOOLS_AT_ONCE = 256;
    private static final int MOST_PROPOSALS = 20;

    private final KnownAnswers answers;
    private final KnowledgeCache cache;
    private final Access access;

    KnowledgeKeeping(KnownAnswers answers, Access access) {
        this.answers = answers;
        this.cache = new KnowledgeCache(answers, SCHOOLS_AT_ONCE);
        this.access = access;
    }

    /** @param longest how many characters of the text are looked at */
    List<Proposal> propose(Enquiry enquiry, int limit, int longest) {
        var text = enquiry.text();
        var looked = new Enquiry(
                enquiry.school(),
                enquiry.category(),
                enquiry.product(),
                text.substring(0, Math.min(text.length(), longest)));
        return cache.of(enquiry.school()).propose(looked, Math.min(limit, MOST_PROPOSALS));
    }

    /** The answer that stands, for those of the same school; as it is when it is kept already. */
    Either<Refusal, KnownAnswer> keep(Question question) {
        return Knowledge.keep(Knowledge.idOf(question), question).map(answer -> {
            answers.keep(answer);
            return answers.find(answer.id()).orElse(answer);
        });
    }

    /** Who asked has said that the last answer did not help. */
    void refuted(Question question) {
        answers.note(Knowledge.idOf(question), false)
                .filter(Knowledge::isToGo)
                .ifPresent(answer -> answers.remove(answer.id()));
    }

    Either<Refusal, KnownAnswer> share(KnownAnswerId id, Actor who) {
        return access.serving(who)
                .flatMap(any -> found(id))
                .flatMap(answer -> Knowledge.share(answer, new PersonId(who.id()), access.agents(who)))
                .flatMap(any -> orNone(id, answers.share(id)));
    }

    Either<Refusal, KnownAnswer> note(KnownAnswerId id, StructureId reader, boolean isHelp) {
        return found(id)
                .flatMap(answer -> access.answer(answer, reader))
                .flatMap(any -> orNone(id, answers.note(id, isHelp)));
    }

    Either<Refusal, KnownAnswer> remove(KnownAnswerId id, Actor who, Instant at) {
        return found(id)
                .flatMap(answer -> access.overseen(answer.school(), who, at).map(any -> answer))
                .peek(answer -> answers.remove(id));
    }

    private Either<Refusal, KnownAnswer> found(KnownAnswerId id) {
        return orNone(id, answers.find(id));
    }

    private static Either<Refusal, KnownAnswer> orNone(KnownAnswerId id, Optional<KnownAnswer> found) {
        return found.<Either<Refusal, KnownAnswer>>map(Either::right)
                .orElseGet(() -> Either.left(new NoSuchAnswer(id)));
    }
}
