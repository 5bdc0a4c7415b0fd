package org.ent4j.viescolaire.markbook;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.EntryRules.Entry;
import org.ent4j.viescolaire.markbook.EvaluationChangeRules.Changing;
import org.ent4j.viescolaire.markbook.EvaluationChangeRules.Removing;
import org.ent4j.viescolaire.markbook.EvaluationRules.Naming;
import org.ent4j.viescolaire.markbook.EvaluationRules.Planning;
import org.ent4j.viescolaire.markbook.MarkBookCommand.AddEvaluation;
import org.ent4j.viescolaire.markbook.MarkBookCommand.ChangeEvaluation;
import org.ent4j.viescolaire.markbook.MarkBookCommand.OfEvaluation;
import org.ent4j.viescolaire.markbook.MarkBookCommand.OfPupil;
import org.ent4j.viescolaire.markbook.MarkBookCommand.RemoveEvaluation;
import org.ent4j.viescolaire.markbook.MarkBookEvent.EvaluationAdded;
import org.ent4j.viescolaire.markbook.MarkBookEvent.EvaluationChanged;
import org.ent4j.viescolaire.markbook.MarkBookEvent.EvaluationRemoved;
import org.ent4j.viescolaire.rights.Actor;

/** What becomes of a mark book. Pure: it reads no clock and keeps nothing. */
public record MarkBooks(MarkBookFrame frame) {

    /**
     * Carries out a command.
     *
     * @return what happened, or why nothing did; no event when it was so already, and a refused command changes nothing
     */
    public Either<Refusal, Outcome<MarkBook, MarkBookEvent>> decide(MarkBook book, MarkBookCommand command) {
        return events(book, command).map(events -> Outcome.of(book, events, MarkBookChanges::after));
    }

    /** Carries out several, one after the other: those that are refused keep no other from being done. */
    public Entries decide(MarkBook book, List<? extends MarkBookCommand> commands) {
        var state = book;
        var events = new ArrayList<MarkBookEvent>();
        var refused = new LinkedHashMap<MarkBookCommand, Refusal>();
        for (var command : commands) {
            var decided = decide(state, command);
            decided.peekLeft(refusal -> refused.put(command, refusal));
            decided.peek(outcome -> events.addAll(outcome.events()));
            state = decided.map(Outcome::state).getOrElse(state);
        }
        return new Entries(state, events, refused);
    }

    /**
     * The motifs that dispenses propose at an evaluation for pupils who have nothing there yet: those that were granted after
     * the evaluation was added. Whoever sets them does so by {@link MarkBookCommand.SetMark}.
     */
    public SortedMap<PersonId, Unscored> proposed(MarkBook book, EvaluationId evaluation) {
        return book.evaluation(evaluation)
                .map(each -> ExemptMarks.of(book, each, frame))
                .orElseGet(Collections::emptySortedMap);
    }

    private Either<Refusal, List<MarkBookEvent>> events(MarkBook book, MarkBookCommand command) {
        return command instanceof OfPupil ofPupil
                ? entered(book, command, frame.classesOf(ofPupil.pupil()), true)
                        .flatMap(any -> new PupilEntries(book, frame).events(ofPupil))
                : entered(book, command, frame.allClasses(), !(command instanceof AddEvaluation))
                        .flatMap(any -> ofEvaluation(book, (OfEvaluation) command));
    }

    private Either<Refusal, Entry> entered(
            MarkBook book, MarkBookCommand command, Set<ClassRef> classes, boolean needsAll) {
        var day = frame.policy().day(command.at());
        return Refusal.check(EntryRules.all(), new Entry(book.id(), command.by(), day, classes, needsAll, frame));
    }

    /** Whether somebody may write in a book at that moment, of some of its pupils at least. */
    public Either<Refusal, MarkBookFrame> allowed(Instant at, Actor by, MarkBookId book) {
        var entry = new Entry(book, by, frame.policy().day(at), frame.allClasses(), false, frame);
        return Refusal.check(EntryRules.all(), entry).map(any -> frame);
    }

    private Either<Refusal, List<MarkBookEvent>> ofEvaluation(MarkBook book, OfEvaluation command) {
        if (command instanceof AddEvaluation add) {
            return add(book, add);
        }
        return command instanceof ChangeEvaluation change
                ? change(book, change)
                : remove(book, (RemoveEvaluation) command);
    }

    private Either<Refusal, List<MarkBookEvent>> add(MarkBook book, AddEvaluation add) {
        var request = add.evaluation();
        return Refusal.check(List.of(EvaluationRules.A_NEW_EVALUATION), new Naming(book, request.id()))
                .flatMap(any -> planned(book, request))
                .map(evaluation -> ExemptMarks.with(book, new EvaluationAdded(add.at(), add.by(), evaluation), frame));
    }

    private Either<Refusal, List<MarkBookEvent>> change(MarkBook book, ChangeEvaluation change) {
        var request = change.evaluation();
        return EvaluationRules.found(book, request.id())
                .flatMap(before -> planned(book, request)
                        .flatMap(after -> Refusal.check(EvaluationChangeRules.all(), new Changing(book, request, frame))
                                .map(any -> after))
                        .map(after -> PupilEntries.unless(
                                after.equals(before), new EvaluationChanged(change.at(), change.by(), after))));
    }

    private Either<Refusal, Evaluation> planned(MarkBook book, EvaluationRequest request) {
        return Refusal.check(EvaluationRules.all(), new Planning(book, request, frame))
                .map(any -> request.in(book.id()));
    }

    private static Either<Refusal, List<MarkBookEvent>> remove(MarkBook book, RemoveEvaluation remove) {
        var removing = new Removing(book, remove.evaluation(), remove.why());
        return EvaluationRules.found(book, remove.evaluation())
                .flatMap(any -> Refusal.check(List.of(EvaluationChangeRules.A_REMOVAL_SAYS_WHY), removing))
                .map(any ->
                        List.of(new EvaluationRemoved(remove.at(), remove.by(), remove.evaluation(), remove.why())));
    }
}
