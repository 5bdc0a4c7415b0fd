package org.ent4j.examples.portal.demo;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.Submission;
import org.ent4j.ticketing.incident.Announcement;
import org.ent4j.ticketing.incident.Hindered;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Step.Return;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** Where people of the demonstration ask and answer; tickets have names here, until they have numbers. */
final class AssistanceStage {

    /** What a question or a request is about. */
    record Topic(String category, String product) {}

    /** How much it weighs. */
    record Weight(Impact impact, Urgency urgency) {}

    private final AssistanceDesk desk;
    private final AssistanceCast cast;
    private final Map<String, TicketId> tickets = new HashMap<>();

    AssistanceStage(AssistanceDesk desk, AssistanceCast cast) {
        this.desk = desk;
        this.cast = cast;
    }

    private <T> T done(Platform platform, Function<Assistance, Either<Refusal, T>> what) {
        return desk.act(platform, what)
                .getOrElseThrow(refused -> new IllegalStateException(String.valueOf(refused.reasons())));
    }

    void ask(String id, PersonId who, Topic topic, String text, Instant at) {
        var enquiry = Enquiry.of(cast.school(), text)
                .about(new CategoryId(topic.category()))
                .aboutProduct(topic.product());
        done(Platform.ENT, school -> school.levelZero().ask(new QuestionId(id), enquiry, who, at));
    }

    void answer(String id, String text, Instant at) {
        done(Platform.ENT, school -> school.levelZero().answer(new QuestionId(id), text, cast.administrator(), at));
    }

    void passOn(String question, String name, Topic topic, Weight weight, String text, Instant at) {
        var sent = submission(cast.school(), cast.administrator(), topic, weight, text, at);
        tickets.put(
                name,
                done(Platform.ENT, school -> school.levelZero().passOn(new QuestionId(question), sent))
                        .ticket()
                        .id());
    }

    void submit(String name, PersonId who, Topic topic, Weight weight, String text, Instant at) {
        submit(name, submission(cast.school(), who, topic, weight, text, at));
    }

    void submitElsewhere(String name, Topic topic, Weight weight, String text, Instant at) {
        submit(name, submission(cast.otherSchool(), cast.otherAdministrator(), topic, weight, text, at));
    }

    private void submit(String name, Submission sent) {
        tickets.put(
                name,
                done(Platform.ENT, school -> school.intake().submit(sent))
                        .ticket()
                        .id());
    }

    private static Submission submission(
            StructureId school, PersonId who, Topic topic, Weight weight, String text, Instant at) {
        return Submission.builder()
                .draft(RequestDraft.builder()
                        .requester(who)
                        .school(school)
                        .category(new CategoryId(topic.category()))
                        .product(topic.product())
                        .description(text)
                        .onBehalfOf("Correspondant ENT")
                        .telephone("01 00 00 00 00")
                        .build())
                .by(who)
                .at(at)
                .impact(weight.impact())
                .urgency(weight.urgency())
                .build();
    }

    void agent(PersonId who, String name, Step step, Instant at) {
        take(Platform.ACADEMIE, Actor.of(who, Role.AGENT), name, step, at);
    }

    void vendor(String name, Return how, String text, Instant at) {
        take(Platform.VENDOR, Actor.of(cast.vendor(), Role.VENDOR), name, new Step.HandedBack(how, text), at);
    }

    void school(PersonId who, String name, Step step, Instant at) {
        take(Platform.ENT, Actor.of(who, Role.CORRESPONDENT), name, step, at);
    }

    private void take(Platform platform, Actor who, String name, Step step, Instant at) {
        done(platform, there -> there.work().take(ticket(name), step, at, who));
    }

    private TicketId ticket(String name) {
        return Optional.ofNullable(tickets.get(name)).orElseThrow();
    }

    void announce(String title, String product, String message, String ticket, Instant at) {
        var agent = Actor.of(cast.dsi(), Role.AGENT);
        var what = new Announcement(title, Hindered.products(Set.of(product)), message);
        var incident = done(Platform.ACADEMIE, there -> there.incidents().open(what, at, agent));
        done(Platform.ACADEMIE, there -> there.incidents().attach(incident.id(), List.of(ticket(ticket)), at, agent));
    }
}
