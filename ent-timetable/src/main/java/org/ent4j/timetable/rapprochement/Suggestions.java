package org.ent4j.timetable.rapprochement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.timetable.rapprochement.RapprochementReason.MadeByPolicy;
import org.ent4j.timetable.rapprochement.RapprochementReason.RenamedToConfirm;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * What an open item might be: the host's items that resemble it by name and by company, each with how likely it is and
 * why, the likeliest first. All open items of a kind choose together, so that none is proposed what another one needs
 * more. Nothing is settled by it.
 */
final class Suggestions {

    /** What one round recognises as good as surely helps the next. */
    private static final int ROUNDS = 2;

    private static final double AS_GOOD_AS_SURE = 0.9;

    private final Map<SourceEntry, Verdict> verdicts;
    private final Collection<HostItem> hosts;
    private final Predicate<ItemKind> asksBeforeMaking;
    private final Map<ItemRef, ItemRef> recognised = new HashMap<>();
    private final List<Ranking> rankings = new ArrayList<>();

    /**
     * @param verdicts in the order of the items
     * @param asksBeforeMaking the kinds of which none is made that is like one of the host's
     */
    Suggestions(Map<SourceEntry, Verdict> verdicts, Collection<HostItem> hosts, Predicate<ItemKind> asksBeforeMaking) {
        this.verdicts = verdicts;
        this.hosts = hosts;
        this.asksBeforeMaking = asksBeforeMaking;
        verdicts.forEach((entry, verdict) -> claimed(verdict).ifPresent(host -> recognised.put(ref(entry), ref(host))));
        List.of(ItemKind.values()).forEach(this::rank);
    }

    private static Optional<HostItem> claimed(Verdict verdict) {
        return verdict.fate() == Fate.CONFLICT ? Optional.empty() : verdict.claimed();
    }

    private void rank(ItemKind kind) {
        var open = new LinkedHashMap<SourceEntry, List<HostItem>>();
        var taken = new HashMap<String, List<String>>();
        verdicts.forEach((entry, verdict) -> {
            if (entry.kind() == kind && (isOpen(verdict) || isMadeUnlessAlike(entry, verdict))) {
                open.put(entry, found(verdict));
            } else if (entry.kind() == kind) {
                claimed(verdict)
                        .ifPresent(host -> taken.computeIfAbsent(host.key(), any -> new ArrayList<>())
                                .add(entry.item().label()));
            }
        });
        if (!open.isEmpty() && kind != ItemKind.PART) {
            var ofKind = hosts.stream().filter(host -> host.kind() == kind).toList();
            rankings.add(new Ranking(kind, open, ofKind, taken));
        }
    }

    /** A decision to be confirmed says itself whom it is about. */
    private static boolean isOpen(Verdict verdict) {
        return verdict.fate() == Fate.CONFLICT
                && !verdict.isDecided()
                && verdict.reasons().stream().noneMatch(RenamedToConfirm.class::isInstance);
    }

    private boolean isMadeUnlessAlike(SourceEntry entry, Verdict verdict) {
        return verdict.fate() == Fate.CREATE
                && verdict.reasons().stream().anyMatch(MadeByPolicy.class::isInstance)
                && asksBeforeMaking.test(entry.kind());
    }

    private static List<HostItem> found(Verdict verdict) {
        return verdict.match() instanceof Match.Ambiguous<HostItem> several ? several.candidates() : List.of();
    }

    /** The same verdicts; those that are open have their suggestions. */
    Map<SourceEntry, Verdict> added(Ties ofFile, Ties ofHost) {
        var ranked = new LinkedHashMap<SourceEntry, List<Match.Candidate<HostItem>>>();
        for (var round = 0; round < ROUNDS && !rankings.isEmpty(); round++) {
            var company = new TieEvidence(ofFile, ofHost, recognised, hosts);
            rankings.forEach(each -> ranked.putAll(each.with(company)));
            ranked.forEach(this::recognise);
        }
        var all = new LinkedHashMap<>(verdicts);
        ranked.forEach((entry, candidates) ->
                all.computeIfPresent(entry, (any, verdict) -> SuggestedVerdict.of(verdict, candidates)));
        return all;
    }

    private void recognise(SourceEntry entry, List<Match.Candidate<HostItem>> candidates) {
        candidates.stream()
                .findFirst()
                .filter(first -> first.score() >= AS_GOOD_AS_SURE)
                .ifPresent(first -> recognised.put(ref(entry), ref(first.target())));
    }

    private static ItemRef ref(SourceEntry entry) {
        return new ItemRef(entry.kind(), entry.item().key());
    }

    private static ItemRef ref(HostItem host) {
        return new ItemRef(host.kind(), host.key());
    }
}
