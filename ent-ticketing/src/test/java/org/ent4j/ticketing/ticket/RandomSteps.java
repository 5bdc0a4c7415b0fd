package org.ent4j.ticketing.ticket;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Step.Return;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** What people of a platform may want to do. */
public final class RandomSteps {

    private static final Actor RUIZ = Actor.of(Drafts.RUIZ, Role.CORRESPONDENT);
    private static final Actor AGENT = new Actor("martin", Role.AGENT);
    private static final Actor VENDOR = new Actor("dupont", Role.VENDOR);

    private RandomSteps() {}

    public static Step.Submitted request() {
        return TicketFixture.request();
    }

    public static Map.Entry<Actor, Step> of(Platform platform, Random random) {
        var text = "mot " + random.nextInt(1000);
        var choices = switch (platform) {
            case ENT -> ofTheSchool(text);
            case ACADEMIE -> ofLevel1(text);
            case VENDOR -> ofTheVendor(text);
        };
        var choice = choices.get(random.nextInt(choices.size()));
        return isAnEnd(choice.getValue()) && random.nextInt(4) > 0 ? choices.get(0) : choice;
    }

    /** What ends a ticket is rare, so that much happens to most of them before. */
    private static boolean isAnEnd(Step step) {
        return step instanceof Step.Withdrawn
                || step instanceof Step.Accepted
                || step instanceof Step.Resolved
                || step instanceof Step.Closed;
    }

    private static List<Map.Entry<Actor, Step>> ofTheSchool(String text) {
        return List.of(
                entry(RUIZ, new Step.Commented(text)),
                entry(RUIZ, new Step.Answered(text)),
                entry(RUIZ, new Step.Accepted()),
                entry(RUIZ, new Step.Refused(text)),
                entry(RUIZ, new Step.Withdrawn()),
                entry(RUIZ, new Step.Attached(Drafts.picture(text + ".png", 10))));
    }

    private static List<Map.Entry<Actor, Step>> ofLevel1(String text) {
        return List.of(
                entry(AGENT, new Step.Taken()),
                entry(AGENT, new Step.Taken()),
                entry(Actor.AUTOMATIC, new Step.Assigned(TeamId.DSI, text)),
                entry(AGENT, new Step.Commented(text)),
                entry(AGENT, new Step.Noted(text)),
                entry(AGENT, new Step.Asked(text)),
                entry(AGENT, new Step.HandedOver(Platform.VENDOR, text)),
                entry(AGENT, new Step.HandedOver(Platform.VENDOR, text)),
                entry(AGENT, new Step.HandedOver(Platform.VENDOR, text)),
                entry(AGENT, new Step.Recalled(text)),
                entry(AGENT, new Step.Recalled(text)),
                entry(AGENT, new Step.Prioritised(Impact.SCHOOL, Urgency.HIGH)),
                entry(AGENT, new Step.Resolved(text)),
                entry(Actor.AUTOMATIC, new Step.Closed()));
    }

    private static List<Map.Entry<Actor, Step>> ofTheVendor(String text) {
        return List.of(
                entry(VENDOR, new Step.Acknowledged("K-" + text.length())),
                entry(VENDOR, new Step.Commented(text)),
                entry(VENDOR, new Step.HandedBack(Return.SOLUTION, text)),
                entry(VENDOR, new Step.HandedBack(Return.REFUSAL, text)),
                entry(VENDOR, new Step.HandedBack(Return.QUESTION, text)));
    }

    /** Who holds a ticket after a step that had its effect. */
    public static Platform receiver(Platform holder, TicketEvent event) {
        return event.step() instanceof Step.Handover handover
                ? Handovers.receiver(holder, event.id().platform(), handover).orElseThrow()
                : holder;
    }
}
