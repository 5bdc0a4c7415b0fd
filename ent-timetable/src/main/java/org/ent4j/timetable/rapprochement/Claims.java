package org.ent4j.timetable.rapprochement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.timetable.rapprochement.RapprochementReason.AlsoClaimed;
import org.ent4j.timetable.source.ItemKind;

/**
 * Who wants which of the host's items. One that a person gave to several stays with all of them, and says so; otherwise
 * it goes to the single claim on the best grounds, and to nobody when two are as good.
 */
final class Claims {

    private final Map<HostItem, Map<SourceEntry, Verdict>> byTarget = new LinkedHashMap<>();

    Claims(Map<SourceEntry, Verdict> verdicts) {
        verdicts.forEach((entry, verdict) -> verdict.claimed()
                .ifPresent(target -> byTarget.computeIfAbsent(target, any -> new LinkedHashMap<>())
                        .put(entry, verdict)));
    }

    Verdict settle(SourceEntry entry, Verdict verdict) {
        return verdict.claimed()
                .filter(target -> claimsOn(target).size() > 1)
                .map(target -> settle(entry, verdict, target))
                .orElse(verdict);
    }

    private Verdict settle(SourceEntry entry, Verdict verdict, HostItem target) {
        var shared = new AlsoClaimed(target.label(), others(entry, target));
        if (verdict.isDecided()) {
            return isShared(target) ? verdict.because(verdict.fate(), shared) : verdict;
        }
        return isAloneOnBestGrounds(verdict, target) || isShareable(entry, target)
                ? verdict
                : lost(verdict, target, shared);
    }

    /** Two codes of a file may be one subject, two names one room: a decision about one takes nothing from the other. */
    private boolean isShareable(SourceEntry entry, HostItem target) {
        return (target.kind() == ItemKind.SUBJECT || target.kind() == ItemKind.ROOM)
                && claimsOn(target).entrySet().stream()
                        .allMatch(each ->
                                each.getKey().equals(entry) || each.getValue().isDecided());
    }

    private static Verdict lost(Verdict verdict, HostItem target, AlsoClaimed shared) {
        var open = new Verdict(new Match.Ambiguous<>(List.of(target)), Fate.CONFLICT, verdict.reasons());
        return open.because(Fate.CONFLICT, shared);
    }

    private boolean isShared(HostItem target) {
        return claimsOn(target).values().stream().filter(Verdict::isDecided).count() > 1;
    }

    private boolean isAloneOnBestGrounds(Verdict verdict, HostItem target) {
        var kinds = claimsOn(target).values().stream()
                .map(each -> each.match().kind())
                .sorted()
                .toList();
        return verdict.match().kind() == kinds.get(0) && kinds.get(1) != kinds.get(0);
    }

    private List<String> others(SourceEntry entry, HostItem target) {
        var all = new ArrayList<>(claimsOn(target).keySet());
        all.remove(entry);
        return all.stream().map(each -> each.item().label()).toList();
    }

    private Map<SourceEntry, Verdict> claimsOn(HostItem target) {
        return Optional.ofNullable(byTarget.get(target)).orElseGet(Map::of);
    }
}
