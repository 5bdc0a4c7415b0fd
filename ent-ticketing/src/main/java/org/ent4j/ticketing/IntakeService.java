package org.ent4j.ticketing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.intake.Admission;
import org.ent4j.ticketing.intake.NotAdmitted;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.request.Advice;
import org.ent4j.ticketing.request.DraftAdvice;
import org.ent4j.ticketing.request.DraftRules;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.request.RequestForm;
import org.ent4j.ticketing.rights.AccessRules;
import org.ent4j.ticketing.rights.AccessRules.Sending;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.routing.Routing;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Deadlines;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;

/** Takes requests in: who may ask, what is missing, advice, and which team answers. */
public final class IntakeService {

    private final AssistanceSetup setup;
    private final TicketDesk desk;
    private final Keeping keeping;
    private final Correspondents correspondents;
    private final Access access;

    IntakeService(AssistanceSetup setup, Keeping keeping, Correspondents correspondents, Access access) {
        this.setup = setup;
        this.desk = new TicketDesk(setup.self(), setup.policy());
        this.keeping = keeping;
        this.correspondents = correspondents;
        this.access = access;
    }

    /** The fields of the form, for a host to draw. */
    public RequestForm form() {
        return new RequestForm(setup.form());
    }

    /** What would make a request better; it may be sent all the same. */
    public List<Advice> advice(RequestDraft draft) {
        return DraftAdvice.of(draft, setup.form().catalogue());
    }

    /** To which team a request would go, and why. */
    public Routing routing(RequestDraft draft) {
        return setup.routing().route(Routable.of(draft));
    }

    /**
     * Takes a request in. Whoever is no correspondent of the school, or does not come by the portal, is told where to turn;
     * that too is kept.
     *
     * @return what became of it, or all that stands against sending it: then nothing is kept
     */
    public Either<Refusal, Receipt> submit(Submission sent) {
        return Refusal.check(List.of(AccessRules.WHOEVER_IS_SIGNED_IN), new Sending(sent.draft(), sent.by()))
                .flatMap(any -> {
                    var admission = admission(sent);
                    return admission instanceof Admission.Rejected rejected
                            ? reject(sent, rejected)
                            : open(sent, admission);
                });
    }

    /** The request, if it would become a ticket, or all that stands against it; nothing is kept. */
    Either<Refusal, Submission> ready(Submission sent) {
        return Refusal.check(List.of(AccessRules.WHOEVER_IS_SIGNED_IN), new Sending(sent.draft(), sent.by()))
                .flatMap(any -> admission(sent) instanceof Admission.Rejected rejected
                        ? Either.left(new NotAdmitted(rejected.notice()))
                        : DraftRules.check(sent.draft(), setup.form()))
                .flatMap(any -> followed(sent, Actor.of(sent.by(), Role.CORRESPONDENT)))
                .map(any -> sent);
    }

    /**
     * Opens the ticket of a request that is {@link #ready} under that number.
     *
     * @return what happened; nothing when the ticket is there already
     */
    Either<Refusal, List<Change>> openAs(TicketId id, Submission sent) {
        return keeping.keep(sent.at(), () -> keeping.find(id).isPresent() ? Either.right(List.of()) : opened(id, sent));
    }

    private Admission admission(Submission sent) {
        return setup.desk()
                .admit(
                        sent.channel(),
                        sent.by(),
                        correspondents.of(sent.draft().school()),
                        access.day(sent.at()),
                        setup.lang());
    }

    private static Step.Submitted step(Submission sent) {
        return new Step.Submitted(sent.draft(), sent.impact(), sent.urgency(), sent.followUpOf());
    }

    private Either<Refusal, Receipt> reject(Submission sent, Admission.Rejected rejected) {
        return DraftRules.checkKept(sent.draft(), setup.form())
                .flatMap(draft -> keeping.keep(
                        sent.at(),
                        () -> Either.right(List.of(Change.ofNew(desk.reject(
                                keeping.newId(),
                                step(sent),
                                rejected.notice().code(),
                                sent.at(),
                                Actor.of(sent.by(), Role.USER)))))))
                .map(kept -> new Receipt(kept.get(0).now(), rejected, Optional.empty()))
                .peek(receipt -> keeping.tell(List.of(new Notice(
                        new Recipient.Person(sent.by()), receipt.ticket().id(), rejected.notice()))));
    }

    private Either<Refusal, Receipt> open(Submission sent, Admission admission) {
        return DraftRules.check(sent.draft(), setup.form())
                .flatMap(draft -> keeping.keep(sent.at(), () -> opened(keeping.newId(), sent)))
                .map(kept -> new Receipt(
                        kept.get(0).now(),
                        admission,
                        setup.self() == Platform.ACADEMIE ? Optional.of(routing(sent.draft())) : Optional.empty()));
    }

    private Either<Refusal, List<Change>> opened(TicketId id, Submission sent) {
        var by = Actor.of(sent.by(), Role.CORRESPONDENT);
        return followed(sent, by).flatMap(before -> {
            var opened = desk.submit(id, step(sent), sent.at(), by);
            return routed(opened, sent.at()).map(routed -> {
                var changes = new ArrayList<>(List.of(Change.ofNew(routed)));
                before.map(each -> noted(each, ended(each, sent.at()), routed.state(), sent.at()))
                        .ifPresent(changes::add);
                return changes;
            });
        });
    }

    /** The ticket that it follows, if it may. */
    private Either<Refusal, Optional<Ticket>> followed(Submission sent, Actor by) {
        return sent.followUpOf()
                .<Either<Refusal, Optional<Ticket>>>map(id -> access.seen(id, by, sent.at())
                        .flatMap(before -> desk.follow(
                                        step(sent), ended(before, sent.at()).state())
                                .map(any -> Optional.of(before))))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    /** What is resolved and was to be closed by now is closed before it is followed: nobody has done so yet. */
    private Outcome<Ticket, TicketEvent> ended(Ticket ticket, Instant at) {
        return Deadlines.next(ticket, setup.policy(), setup.self(), setup.lang())
                .filter(due -> due.step() instanceof Step.Closed && !due.at().isAfter(at))
                .flatMap(due ->
                        desk.take(ticket, due.step(), at, Actor.AUTOMATIC).toJavaOptional())
                .orElseGet(() -> new Outcome<>(ticket, List.of()));
    }

    /** That a ticket from elsewhere follows one that is known here, if it may. */
    List<Change> followUp(Ticket arrived, Instant at) {
        return arrived.followUpOf().flatMap(keeping::find).stream()
                .filter(before -> desk.follow(
                                new Step.Submitted(
                                        arrived.request(), arrived.impact(), arrived.urgency(), arrived.followUpOf()),
                                before)
                        .isRight())
                .map(before -> Change.of(before, noted(before, arrived, at)))
                .toList();
    }

    private Change noted(Ticket before, Outcome<Ticket, TicketEvent> ended, Ticket by, Instant at) {
        return Change.of(before, ended.and(noted(ended.state(), by, at)));
    }

    private Outcome<Ticket, TicketEvent> noted(Ticket before, Ticket by, Instant at) {
        return desk.take(before, new Step.FollowedUp(by.id()), at, Actor.AUTOMATIC)
                .getOrElseThrow(refused ->
                        new IllegalStateException("%s cannot be followed: %s.\nMaybe the rules of follow-ups changed."
                                .formatted(before.id(), refused.rules())));
    }

    /** Sends a ticket that is new here to its team; as it is where no team is. */
    Either<Refusal, Outcome<Ticket, TicketEvent>> routed(Outcome<Ticket, TicketEvent> opened, Instant at) {
        var ticket = opened.state();
        if (setup.self() != Platform.ACADEMIE
                || ticket.holder() != setup.self()
                || ticket.team().isPresent()) {
            return Either.right(opened);
        }
        var routing = setup.routing().route(Routable.of(ticket.request()));
        var why = routing.rule().map(rule -> rule.id()).orElse("");
        return desk.take(ticket, new Step.Assigned(routing.team(), why), at, Actor.AUTOMATIC)
                .map(opened::and);
    }
}
