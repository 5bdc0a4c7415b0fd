package org.ent4j.examples.cli.ticket;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The steps of a ticket as options, one of which is given. */
final class StepOptions {

    private static final String TEXT = "${bundle:label.text}";

    @Option(names = "--take", descriptionKey = "ticket.do.take")
    private boolean take;

    @Option(names = "--assign", paramLabel = "${bundle:label.team}", descriptionKey = "ticket.do.assign")
    private @Nullable String assign;

    @Option(names = "--ask", paramLabel = TEXT, descriptionKey = "ticket.do.ask")
    private @Nullable String ask;

    @Option(names = "--answer", paramLabel = TEXT, descriptionKey = "ticket.do.answer")
    private @Nullable String answer;

    @Option(names = "--comment", paramLabel = TEXT, descriptionKey = "ticket.do.comment")
    private @Nullable String comment;

    @Option(names = "--note", paramLabel = TEXT, descriptionKey = "ticket.do.note")
    private @Nullable String note;

    @Option(names = "--resolve", paramLabel = TEXT, descriptionKey = "ticket.do.resolve")
    private @Nullable String resolve;

    @Option(names = "--accept", descriptionKey = "ticket.do.accept")
    private boolean accept;

    @Option(names = "--refuse", paramLabel = TEXT, descriptionKey = "ticket.do.refuse")
    private @Nullable String refuse;

    @Option(
            names = "--escalate",
            paramLabel = TEXT,
            arity = "0..1",
            fallbackValue = "",
            descriptionKey = "ticket.do.escalate")
    private @Nullable String escalate;

    @Option(names = "--recall", paramLabel = TEXT, descriptionKey = "ticket.do.recall")
    private @Nullable String recall;

    @Option(names = "--propose", paramLabel = TEXT, descriptionKey = "ticket.do.propose")
    private @Nullable String propose;

    @Option(names = "--inquire", paramLabel = TEXT, descriptionKey = "ticket.do.inquire")
    private @Nullable String inquire;

    @Option(names = "--decline", paramLabel = TEXT, descriptionKey = "ticket.do.decline")
    private @Nullable String decline;

    @Option(names = "--withdraw", descriptionKey = "ticket.do.withdraw")
    private boolean withdraw;

    @Option(names = "--duplicate-of", paramLabel = "TICKET", descriptionKey = "ticket.do.duplicate-of")
    private @Nullable String duplicateOf;

    @Option(
            names = "--prioritise",
            paramLabel = "${bundle:label.priority}",
            arity = "2",
            descriptionKey = "ticket.do.prioritise")
    private List<String> prioritise = List.of();

    @Option(names = "--categorise", paramLabel = "ID", descriptionKey = "ticket.do.categorise")
    private @Nullable String categorise;

    @Option(names = "--attach", paramLabel = "${bundle:label.file}", descriptionKey = "ticket.do.attach")
    private @Nullable Path attach;

    @Option(names = "--watch", paramLabel = "${bundle:label.person}", descriptionKey = "ticket.do.watch")
    private @Nullable String watch;

    @Option(names = "--unwatch", paramLabel = "${bundle:label.person}", descriptionKey = "ticket.do.watch")
    private @Nullable String unwatch;

    @Option(
            names = "--join",
            paramLabel = "INCIDENT",
            arity = "0..1",
            fallbackValue = "",
            descriptionKey = "ticket.do.join")
    private @Nullable String join;

    boolean isCategorised() {
        return categorise != null;
    }

    /** The step, or why its file is not taken. */
    Either<Refusal, Step> step(TicketDesk desk, Optional<String> product) {
        return attach == null
                ? Either.right(simple().or(this::said).or(() -> other(product)).orElseThrow())
                : AttachedFile.keep(attach, desk).map(Step.Attached::new);
    }

    private Optional<Step> simple() {
        if (take) {
            return Optional.of(new Step.Taken());
        } else if (accept) {
            return Optional.of(new Step.Accepted());
        }
        return withdraw ? Optional.of(new Step.Withdrawn()) : Optional.empty();
    }

    private Optional<Step> said() {
        return Optional.<Step>empty()
                .or(() -> Optional.ofNullable(ask).map(Step.Asked::new))
                .or(() -> Optional.ofNullable(answer).map(Step.Answered::new))
                .or(() -> Optional.ofNullable(comment).map(Step.Commented::new))
                .or(() -> Optional.ofNullable(note).map(Step.Noted::new))
                .or(() -> Optional.ofNullable(resolve).map(Step.Resolved::new))
                .or(() -> Optional.ofNullable(refuse).map(Step.Refused::new))
                .or(() -> Optional.ofNullable(escalate).map(why -> new Step.HandedOver(Platform.VENDOR, why)))
                .or(() -> Optional.ofNullable(recall).map(Step.Recalled::new))
                .or(() -> Optional.ofNullable(propose).map(text -> new Step.HandedBack(Step.Return.SOLUTION, text)))
                .or(() -> Optional.ofNullable(inquire).map(text -> new Step.HandedBack(Step.Return.QUESTION, text)))
                .or(() -> Optional.ofNullable(decline).map(text -> new Step.HandedBack(Step.Return.REFUSAL, text)));
    }

    private Optional<Step> other(Optional<String> product) {
        return Optional.<Step>empty()
                .or(() -> Optional.ofNullable(assign).map(team -> new Step.Assigned(team(team), "")))
                .or(() -> Optional.ofNullable(duplicateOf).map(of -> new Step.DuplicateFound(TicketDesk.id(of))))
                .or(() ->
                        Optional.of(prioritise).filter(each -> !each.isEmpty()).map(StepOptions::prioritised))
                .or(() -> Optional.ofNullable(categorise)
                        .map(id -> new Step.Recategorised(RequestOptions.category(id), product)))
                .or(() -> Optional.ofNullable(watch).map(who -> new Step.Watched(person(who))))
                .or(() -> Optional.ofNullable(unwatch).map(who -> new Step.Unwatched(person(who))))
                .or(() -> Optional.ofNullable(join)
                        .map(id -> new Step.Joined(
                                id.isBlank() ? Optional.empty() : Optional.of(new IncidentId(id.strip())))));
    }

    private static Step prioritised(List<String> words) {
        return new Step.Prioritised(
                Choices.choose(words.get(0), Impact.values(), Impact::label),
                Choices.choose(words.get(1), Urgency.values(), Urgency::label));
    }

    static TeamId team(String text) {
        if (text.isBlank()) {
            throw RequestOptions.usage("l'équipe est vide", "the team is empty");
        }
        return new TeamId(text.strip());
    }

    static PersonId person(String text) {
        if (text.isBlank()) {
            throw RequestOptions.usage("la personne est vide", "the person is empty");
        }
        return new PersonId(text.strip());
    }
}
