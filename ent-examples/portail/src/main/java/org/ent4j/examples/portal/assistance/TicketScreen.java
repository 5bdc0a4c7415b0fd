package org.ent4j.examples.portal.assistance;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ReadingService.Shown;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketLife.Move;

/** A ticket on a page of its own, with what its readers may do about it. */
public final class TicketScreen {

    private static final String TICKET = "ticket";
    private static final List<Move> MAIN = List.of(Move.TAKE, Move.ANSWER, Move.ACCEPT, Move.RESOLVE, Move.RETURN);

    private final AssistanceDesk desk;
    private final TicketViews views;
    private final Audience audience;
    private final List<TicketAct> acts;
    private final BiFunction<Visit, Shown, TicketViews.Beside> beside;

    /**
     * For some readers.
     *
     * @param acts in the order of their buttons
     * @param beside what they see beside the ticket; its actions are added
     */
    public TicketScreen(
            AssistanceDesk desk,
            TicketViews views,
            Audience audience,
            List<TicketAct> acts,
            BiFunction<Visit, Shown, TicketViews.Beside> beside) {
        this.desk = desk;
        this.views = views;
        this.audience = audience;
        this.acts = List.copyOf(acts);
        this.beside = beside;
    }

    /** The page, its files, and one for each thing that can be done. */
    public Stream<Route> routes() {
        var ticket = audience.base() + "/{ticket}";
        return Stream.concat(
                Stream.of(
                        Route.get(ticket, Label.of("Voir un ticket", "See a ticket"), audience.need(), this::show),
                        Route.get(
                                ticket + "/pieces/{number}",
                                Label.of("Ouvrir une pièce jointe", "Open an attachment"),
                                audience.need(),
                                this::file)),
                acts.stream()
                        .map(act -> Route.post(
                                ticket + "/" + act.path(), act.what(), audience.need(), visit -> take(visit, act))));
    }

    private Answer show(Visit visit) {
        return shown(visit)
                .map(seen -> Answer.shown(visit, seen, shown -> page(visit, shown)))
                .orElseGet(() -> unknown(visit));
    }

    /** Nothing for what is no number of a ticket. */
    private Optional<Either<Refusal, Shown>> shown(Visit visit) {
        return TicketId.of(visit.parameter(TICKET))
                .map(id -> desk.look(audience.platform(), visit.now())
                        .reading()
                        .show(id, audience.actor().apply(visit), visit.now()));
    }

    private static Answer unknown(Visit visit) {
        return Answer.notFound(visit, visit.in("Il n'y a pas de tel ticket.", "There is no such ticket."));
    }

    private Answer page(Visit visit, Shown shown) {
        var more = beside.apply(visit, shown);
        var all = more.with(actions(visit, shown));
        return Answer.page(
                visit.in("Ticket %s", "Ticket %s").formatted(shown.ticket().id()),
                "assistance/ticket",
                views.view(visit, audience, shown, all));
    }

    private List<ActionForm> actions(Visit visit, Shown shown) {
        return acts.stream()
                .filter(act -> act.when().test(visit, shown))
                .map(act -> new ActionForm(
                        act.path(),
                        audience.path(shown.ticket().id()) + "/" + act.path(),
                        visit.words().of(act.what()),
                        act.fields().of(visit, shown),
                        act.isAsSeen() ? Optional.of(shown.version()) : Optional.empty(),
                        isMain(act, shown)))
                .toList();
    }

    /** What is asked of its readers now. */
    private static boolean isMain(TicketAct act, Shown shown) {
        return act.move().filter(shown.moves()::contains).filter(MAIN::contains).isPresent();
    }

    private Answer take(Visit visit, TicketAct act) {
        var id = TicketId.of(visit.parameter(TICKET));
        if (id.isEmpty()) {
            return unknown(visit);
        }
        return act.step()
                .apply(visit)
                .map(step -> taken(visit, act, id.get(), step))
                .orElseGet(() -> Answer.unusable(
                        visit,
                        visit.in(
                                "Le formulaire n'est pas complet. Revenez au ticket et recommencez.",
                                "The form is not complete. Go back to the ticket and start over.")));
    }

    private Answer taken(Visit visit, TicketAct act, TicketId id, Either<Refusal, Step> step) {
        var done = step.flatMap(each -> take(visit, act, id, each));
        return Answer.moved(visit, done, audience.path(id), visit.words().of(act.done()));
    }

    private Either<Refusal, Ticket> take(Visit visit, TicketAct act, TicketId id, Step step) {
        var who = audience.actor().apply(visit);
        var seen = visit.form().number("seen").filter(any -> act.isAsSeen());
        return desk.act(
                audience.platform(),
                assistance -> seen.map(version -> assistance.work().takeAsSeen(id, version, step, visit.now(), who))
                        .orElseGet(() -> assistance.work().take(id, step, visit.now(), who)));
    }

    private Answer file(Visit visit) {
        return shown(visit)
                .map(seen -> Answer.shown(
                        visit,
                        seen,
                        shown -> attachment(visit, shown.ticket())
                                .flatMap(this::content)
                                .orElseGet(() -> Answer.notFound(
                                        visit,
                                        visit.in(
                                                "Il n'y a pas de telle pièce jointe.",
                                                "There is no such attachment.")))))
                .orElseGet(() -> unknown(visit));
    }

    private static Optional<Attachment> attachment(Visit visit, Ticket ticket) {
        var number = visit.parameter("number");
        return number.matches("[1-9][0-9]?")
                        && Integer.parseInt(number) <= ticket.attachments().size()
                ? Optional.of(ticket.attachments().get(Integer.parseInt(number) - 1))
                : Optional.empty();
    }

    /** To be kept, never to be shown in its place: nobody has looked into it. */
    private Optional<Answer> content(Attachment file) {
        try {
            var content = desk.contents().open(file.sha256());
            return content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Answer.download(file.name(), "application/octet-stream", bytes(content.get())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(InputStream content) throws IOException {
        try (content) {
            return content.readAllBytes();
        }
    }
}
