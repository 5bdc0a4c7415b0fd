package org.ent4j.examples.cli.ticket;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.host.LinkedPlatforms;
import org.ent4j.examples.host.PlatformSetups;
import org.ent4j.examples.host.ThreePlatforms;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.Receipt;
import org.ent4j.ticketing.Submission;
import org.ent4j.ticketing.exchange.Reception;
import org.ent4j.ticketing.intake.Admission;
import org.ent4j.ticketing.intake.Channel;
import org.ent4j.ticketing.memory.InMemoryAttachments;
import org.ent4j.ticketing.memory.InMemoryTickets;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** Plays a script on three platforms in memory; a step that is refused changes nothing, and the play goes on. */
final class ScenarioPlay {

    private final TicketScenario scenario;
    private final ThreePlatforms platforms;
    private final InMemoryAttachments files = new InMemoryAttachments(AttachmentPolicy.usual());
    private Instant now = Instant.EPOCH;

    private ScenarioPlay(TicketScenario scenario) {
        this.scenario = scenario;
        var stores = new EnumMap<Platform, LinkedPlatforms.Store>(Platform.class);
        for (var platform : Platform.values()) {
            var tickets = new InMemoryTickets();
            stores.put(platform, LinkedPlatforms.Store.of(tickets, tickets.exchanges()));
        }
        var setups = new PlatformSetups(
                UsualRouting.table(), day -> !scenario.holidays().contains(day));
        this.platforms = ThreePlatforms.of(
                stores, setups::of, school -> school.equals(scenario.school()) ? scenario.correspondents() : List.of());
    }

    /** @param ticket that the act was about or made; nothing when it made none */
    record Outcome(Optional<TicketId> ticket, Optional<Refusal> refusal, Optional<Admission.Notice> notice) {

        static Outcome of(TicketId ticket, Either<Refusal, ?> done) {
            return new Outcome(Optional.of(ticket), done.swap().toJavaOptional(), Optional.empty());
        }

        static Outcome refused(Refusal refusal) {
            return new Outcome(Optional.empty(), Optional.of(refusal), Optional.empty());
        }

        static Outcome of(Receipt receipt) {
            return new Outcome(
                    Optional.of(receipt.ticket().id()),
                    Optional.empty(),
                    Optional.of(receipt.admission())
                            .filter(Admission.Rejected.class::isInstance)
                            .map(rejected -> ((Admission.Rejected) rejected).notice()));
        }
    }

    static List<PlayedStep> play(TicketScenario scenario) {
        var play = new ScenarioPlay(scenario);
        var played = new ArrayList<PlayedStep>();
        scenario.steps().forEach(step -> played.add(play.play(step)));
        return played;
    }

    private PlayedStep play(ScenarioStep step) {
        now = step.at().atZone(PlatformSetups.ZONE).toInstant();
        platforms.passTo(now);
        var before = subject(step).flatMap(platforms::find);
        var outcome = step.act() instanceof Act.Ask ask ? ask(step, ask) : act(step);
        platforms.settle();
        var id = step.expect().ticket().or(outcome::ticket);
        var after = id.flatMap(platforms::find);
        var check = new ExpectationCheck(
                step.expect(),
                outcome,
                before,
                after,
                platforms.heard(),
                id.map(platforms::agreeOn).orElse(true));
        return new PlayedStep(step, outcome, after, check.told(), check.failures());
    }

    private static Optional<TicketId> subject(ScenarioStep step) {
        if (step.act() instanceof Act.Do does) {
            return Optional.of(does.ticket());
        } else if (step.act() instanceof Act.Attach attach) {
            return Optional.of(attach.ticket());
        }
        return step.act() instanceof Act.Receive receive
                ? Optional.of(receive.message().ticket())
                : step.expect().ticket();
    }

    private Outcome act(ScenarioStep step) {
        if (step.act() instanceof Act.Do does) {
            return Outcome.of(does.ticket(), take(step, does.ticket(), does.step()));
        } else if (step.act() instanceof Act.Attach attach) {
            return Outcome.of(
                    attach.ticket(),
                    kept(attach.file()).flatMap(file -> take(step, attach.ticket(), new Step.Attached(file))));
        } else if (step.act() instanceof Act.Receive receive) {
            var message = receive.message();
            var reception = platforms.at(message.to()).exchange().receive(message, now);
            return new Outcome(
                    Optional.of(message.ticket()),
                    reception instanceof Reception.Refused refused ? Optional.of(refused.refusal()) : Optional.empty(),
                    Optional.empty());
        }
        return new Outcome(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Either<Refusal, ?> take(ScenarioStep step, TicketId ticket, Step what) {
        var actor = scenario.actor(step.by().orElseThrow());
        return platforms.at(home(actor.role())).work().take(ticket, what, now, actor);
    }

    /** Where somebody in a role works. */
    static Platform home(Role role) {
        return switch (role) {
            case USER, CORRESPONDENT -> Platform.ENT;
            case AGENT, AUTOMATIC -> Platform.ACADEMIE;
            case VENDOR -> Platform.VENDOR;
        };
    }

    private Outcome ask(ScenarioStep step, Act.Ask ask) {
        var by = step.by().orElseThrow();
        var draft = RequestDraft.builder()
                .requester(ask.requester().orElse(by))
                .school(scenario.school())
                .category(ask.category())
                .product(ask.product())
                .description(ask.description());
        for (var each : ask.files()) {
            var file = kept(each);
            if (file.isLeft()) {
                return Outcome.refused(file.getLeft());
            }
            draft.addAttachments(file.get());
        }
        return platforms
                .at(Platform.ENT)
                .intake()
                .submit(Submission.builder()
                        .draft(draft.build())
                        .by(by)
                        .at(now)
                        .channel(ask.channel().orElse(Channel.PORTAL))
                        .impact(ask.impact().orElse(Impact.PERSON))
                        .urgency(ask.urgency().orElse(Urgency.NORMAL))
                        .followUpOf(ask.followUpOf())
                        .build())
                .fold(Outcome::refused, Outcome::of);
    }

    private Either<Refusal, Attachment> kept(Act.MadeUpFile file) {
        try {
            return files.keep(file.name(), new ByteArrayInputStream(new byte[file.bytes()]));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
