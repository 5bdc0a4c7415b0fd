package org.ent4j.catalogue.mailing;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.StructureId;

/**
 * A mailing of a school.
 *
 * @param id of the host's choice, at most 200 characters
 * @param outcome of what was printed or sent
 * @param sent the ids of the messages that went out: they never do again
 */
public record Mailing(
        String id,
        StructureId school,
        MailingForm form,
        MailingAudience audience,
        MailingText text,
        MailingState state,
        Optional<MailingOutcome> outcome,
        Set<String> sent) {

    public static final Filing<Mailing> FILING =
            new Filing<>("mailing", Mailing::id, mailing -> Scope.school(mailing.school()));

    public Mailing {
        sent = Collections.unmodifiableSet(new TreeSet<>(sent));
        if (id.isBlank()) {
            throw new IllegalArgumentException("A mailing without an id.\nMaybe the host was to choose one.");
        }
    }

    /** Nothing is done yet. */
    public static Mailing draft(
            String id, StructureId school, MailingForm form, MailingAudience audience, MailingText text) {
        return new Mailing(id, school, form, audience, text, MailingLife.TABLE.initial(), Optional.empty(), Set.of());
    }

    /** With another audience and text. */
    public Either<Refusal, Mailing> revise(MailingAudience other, MailingText words) {
        return fire(MailingLife.Move.REVISE)
                .map(next -> new Mailing(id, school, form, other, words, next, outcome, sent));
    }

    /** As it is after a move, when its table has it. */
    public Either<Refusal, Mailing> move(MailingLife.Move move) {
        return fire(move).map(next -> new Mailing(id, school, form, audience, text, next, outcome, sent));
    }

    /** After it was printed or sent. */
    public Either<Refusal, Mailing> carriedOut(MailingOutcome figures, Set<String> out) {
        return move(form.move()).map(done -> {
            var all = new TreeSet<>(sent);
            all.addAll(out);
            return new Mailing(id, school, form, audience, text, done.state(), Optional.of(figures), all);
        });
    }

    private Either<Refusal, MailingState> fire(MailingLife.Move move) {
        return Refusal.fire(MailingLife.TABLE, state, move);
    }
}
