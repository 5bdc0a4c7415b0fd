package org.ent4j.viescolaire.absence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ent4j.viescolaire.absence.AbsenceEvent.DeliveryReported;
import org.ent4j.viescolaire.absence.AbsenceEvent.FollowedUp;
import org.ent4j.viescolaire.absence.AbsenceEvent.Grouped;
import org.ent4j.viescolaire.absence.AbsenceEvent.Justified;
import org.ent4j.viescolaire.absence.AbsenceEvent.Locked;
import org.ent4j.viescolaire.absence.AbsenceEvent.NotificationDecided;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartAdded;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartMoved;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartSeen;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartStayed;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartWithdrawn;
import org.ent4j.viescolaire.absence.AbsenceEvent.ReasonGiven;
import org.ent4j.viescolaire.absence.AbsenceEvent.ReasonRefused;
import org.ent4j.viescolaire.absence.AbsenceEvent.Regularised;
import org.ent4j.viescolaire.absence.AbsenceEvent.Reopened;
import org.ent4j.viescolaire.absence.AbsenceEvent.Separated;
import org.ent4j.viescolaire.absence.AbsenceEvent.Unlocked;
import org.ent4j.viescolaire.absence.DossierLife.Move;

/** What each event makes of a file. An event that was kept is never refused. */
final class AbsenceChanges {

    private final AbsenceFile before;
    private final Map<Integer, Dossier> dossiers;
    private final Map<Integer, AbsenceNotification> notifications;
    private int partCount;

    private AbsenceChanges(AbsenceFile before) {
        this.before = before;
        this.dossiers = new TreeMap<>(before.dossiers());
        this.notifications = new TreeMap<>(before.notifications());
        this.partCount = before.partCount();
    }

    static AbsenceFile after(AbsenceFile before, AbsenceEvent event) {
        var changes = new AbsenceChanges(before);
        changes.take(event);
        return before.withDossiers(changes.dossiers)
                .withNotifications(changes.notifications)
                .withPartCount(changes.partCount)
                .withVersion(before.version() + 1);
    }

    private void take(AbsenceEvent event) {
        if (event instanceof PartAdded added) {
            add(added);
        } else if (event instanceof PartWithdrawn withdrawn) {
            without(withdrawn.part());
        } else if (event instanceof PartMoved moved) {
            part(moved.part(), part -> part.withPeriod(moved.period()));
        } else if (event instanceof PartSeen seen) {
            part(seen.part(), part -> seen(part, seen));
        } else if (event instanceof PartStayed stayed) {
            part(stayed.part(), part -> stayed(part, stayed));
        } else if (event instanceof Grouped grouped) {
            group(grouped);
        } else if (event instanceof Separated separated) {
            separate(separated);
        } else {
            settleOrTreat(event);
        }
    }

    private void settleOrTreat(AbsenceEvent event) {
        if (event instanceof ReasonGiven given) {
            settle(given.parts(), SettlementLife.Move.GIVE_REASON, event, part -> reason(part, given));
        } else if (event instanceof Justified justified) {
            settle(
                    justified.parts(),
                    SettlementLife.Move.JUSTIFY,
                    event,
                    part -> part.withProof(Optional.of(justified.proof())));
        } else if (event instanceof Regularised regularised) {
            settle(regularised.parts(), SettlementLife.Move.REGULARISE, event, UnaryOperator.identity());
        } else if (event instanceof ReasonRefused refused) {
            settle(
                    refused.parts(),
                    SettlementLife.Move.REFUSE,
                    event,
                    part -> part.withRefusedSince(refused.why()).withProof(Optional.empty()));
        } else if (event instanceof Reopened reopened) {
            settle(reopened.parts(), SettlementLife.Move.REOPEN, event, UnaryOperator.identity());
        } else {
            ofTheWhole(event);
        }
    }

    private void ofTheWhole(AbsenceEvent event) {
        if (event instanceof FollowedUp followed) {
            dossier(followed.dossier(), dossier -> followedUp(dossier, followed));
            treated(followed.dossier(), event);
        } else if (event instanceof NotificationDecided decided) {
            notifications.put(decided.number(), decided(decided));
            treated(decided.dossier(), event);
        } else if (event instanceof DeliveryReported reported) {
            notifications.computeIfPresent(
                    reported.number(), (number, each) -> each.with(reported.delivery(), reported.detail()));
        } else if (event instanceof Locked locked) {
            move(locked.dossier(), Move.LOCK);
        } else if (event instanceof Unlocked unlocked) {
            move(unlocked.dossier(), Move.UNLOCK);
        }
    }

    private void add(PartAdded added) {
        var part = Part.builder()
                .number(added.part())
                .period(added.period())
                .origin(added.origin())
                .enteredBy(added.by())
                .subject(added.subject())
                .build();
        var dossier = before.dossier(added.dossier()).orElseGet(() -> fresh(added));
        var parts = new ArrayList<>(dossier.parts());
        parts.add(part);
        dossiers.put(dossier.number(), dossier.holding(parts));
        partCount = Math.max(partCount, added.part());
        if (!added.by().capacity().overrules()) {
            move(dossier.number(), Move.RENEW);
        }
    }

    private static Dossier fresh(PartAdded added) {
        return Dossier.builder()
                .number(added.dossier())
                .type(added.type())
                .follows(added.follows())
                .build();
    }

    private void without(int part) {
        before.holding(part).ifPresent(dossier -> {
            var parts = new ArrayList<>(dossier.parts());
            parts.removeIf(each -> each.number() == part);
            dossiers.put(dossier.number(), dossier.holding(parts));
            if (parts.isEmpty()) {
                move(dossier.number(), Move.WITHDRAW);
            }
        });
    }

    private static Part seen(Part part, PartSeen event) {
        var seen = new TreeMap<>(part.seen());
        seen.put(event.lesson(), event.seen());
        return part.withSeen(seen);
    }

    private static Part stayed(Part part, PartStayed event) {
        var stays = new TreeMap<>(part.stays());
        stays.put(event.stay(), event.there());
        stays.values().removeIf(List::isEmpty);
        return part.withStays(stays);
    }

    private void group(Grouped grouped) {
        var from = before.dossier(grouped.from()).orElseThrow();
        var into = before.dossier(grouped.into()).orElseThrow();
        var parts = new ArrayList<>(into.parts());
        parts.addAll(from.parts());
        var log = new ArrayList<>(into.followUps());
        log.addAll(from.followUps());
        dossiers.put(into.number(), into.holding(parts).withFollowUps(log));
        dossiers.put(from.number(), from.withParts(List.of()).withGroupedInto(into.number()));
        move(from.number(), Move.GROUP);
        notifications.replaceAll((number, each) -> each.dossier() == from.number() ? each.about(into.number()) : each);
    }

    private void separate(Separated separated) {
        var from = before.dossier(separated.from()).orElseThrow();
        var moving = from.parts().stream()
                .filter(part -> separated.parts().contains(part.number()))
                .toList();
        var staying = new ArrayList<>(from.parts());
        staying.removeAll(moving);
        dossiers.put(from.number(), from.holding(staying));
        dossiers.put(
                separated.into(),
                Dossier.builder()
                        .number(separated.into())
                        .type(from.type())
                        .state(from.state())
                        .addAllFollowUps(from.followUps())
                        .build()
                        .holding(moving));
    }

    private void settle(List<Integer> parts, SettlementLife.Move move, AbsenceEvent event, UnaryOperator<Part> change) {
        for (var number : parts) {
            part(
                    number,
                    part -> change.apply(part)
                            .withSettlement(SettlementLife.TABLE
                                    .next(part.settlement(), move)
                                    .orElse(part.settlement())));
        }
        parts.stream()
                .flatMap(part -> before.holding(part).stream())
                .map(Dossier::number)
                .distinct()
                .forEach(dossier -> treated(dossier, event));
    }

    private static Part reason(Part part, ReasonGiven given) {
        return part.withMotif(given.motif()).withReasonBy(given.by()).withComment(given.comment());
    }

    private static Dossier followedUp(Dossier dossier, FollowedUp event) {
        var log = new ArrayList<>(dossier.followUps());
        log.add(new FollowUp(event.at(), event.by(), event.kind(), event.comment()));
        return dossier.withFollowUps(log);
    }

    private static AbsenceNotification decided(NotificationDecided event) {
        return new AbsenceNotification(
                event.number(),
                event.dossier(),
                event.means(),
                event.recipient(),
                event.model(),
                event.at(),
                DeliveryLife.TABLE.initial(),
                "");
    }

    /** Vie scolaire has looked at it: it is new no more. */
    private void treated(int dossier, AbsenceEvent event) {
        if (event.by().capacity().overrules()) {
            move(dossier, Move.TREAT);
        }
    }

    private void move(int dossier, Move move) {
        dossier(
                dossier,
                each -> each.withState(
                        DossierLife.TABLE.next(each.state(), move).orElse(each.state())));
    }

    private void dossier(int number, UnaryOperator<Dossier> change) {
        dossiers.computeIfPresent(number, (any, dossier) -> change.apply(dossier));
    }

    private void part(int number, UnaryOperator<Part> change) {
        before.holding(number)
                .map(Dossier::number)
                .ifPresent(dossier -> dossier(
                        dossier,
                        each -> each.withParts(each.parts().stream()
                                .map(part -> part.number() == number ? change.apply(part) : part)
                                .toList())));
    }
}
