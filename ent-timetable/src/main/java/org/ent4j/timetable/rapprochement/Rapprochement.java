package org.ent4j.timetable.rapprochement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.timetable.rapprochement.RapprochementReason.FollowsClass;
import org.ent4j.timetable.rapprochement.RapprochementReason.MadeByPolicy;
import org.ent4j.timetable.rapprochement.RapprochementReason.NothingLike;
import org.ent4j.timetable.rapprochement.RapprochementReason.UnknownCode;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourceTimetable;

/** Makes the plan of an import: a pure function of the file, the host's items, the decisions and the policy. */
public final class Rapprochement {

    private final StructureId structure;
    private final RapprochementPolicy policy;

    private Rapprochement(StructureId structure, RapprochementPolicy policy) {
        this.structure = structure;
        this.policy = policy;
    }

    /** @param structure the host's structure, under whose key decisions are kept */
    public static Rapprochement of(StructureId structure, RapprochementPolicy policy) {
        return new Rapprochement(structure, policy);
    }

    /**
     * One line for each item of the file, whatever the order of the file and of {@code items}.
     *
     * @param items those of the structure
     * @throws IllegalArgumentException when two of the items have the same kind and key
     */
    public TimetablePlan plan(SourceTimetable timetable, List<HostItem> items, Correspondences decisions) {
        return plan(timetable, items, List.of(), decisions);
    }

    /**
     * The same, with which of the items go together: what is open is suggested by its company, too.
     *
     * @param ties those between items that are not given are left aside
     */
    public TimetablePlan plan(
            SourceTimetable timetable, List<HostItem> items, Collection<HostTie> ties, Correspondences decisions) {
        var hosts = new Hosts(items, decisions);
        var verdicts = new LinkedHashMap<SourceEntry, Verdict>();
        SourceEntries.of(structure, timetable).forEach(entry -> verdicts.put(entry, verdict(entry, hosts)));
        var claims = new Claims(verdicts);
        verdicts.replaceAll(claims::settle);
        followClasses(verdicts);
        var suggested = new Suggestions(verdicts, items, policy::asksBeforeMaking)
                .added(SourceTies.of(timetable), Ties.of(ties));
        return new TimetablePlan(
                structure,
                timetable,
                suggested.entrySet().stream()
                        .map(each -> each.getValue().of(each.getKey()))
                        .toList());
    }

    private Verdict verdict(SourceEntry entry, Hosts hosts) {
        return Chain.find(entry, hosts).orElseGet(() -> none(entry));
    }

    private Verdict none(SourceEntry entry) {
        var kind = entry.kind().label();
        var nothing = Verdict.of(new Match.None<>(), Fate.CONFLICT, new NothingLike(kind));
        if (policy.creates(entry)) {
            return nothing.because(Fate.CREATE, new MadeByPolicy(kind));
        }
        return entry.kind() == ItemKind.SUBJECT
                ? nothing.because(Fate.CONFLICT, new UnknownCode(entry.code()))
                : nothing;
    }

    /** A part that nothing else settles is left out with its classes, and otherwise needs no decision. */
    private static void followClasses(Map<SourceEntry, Verdict> verdicts) {
        var classes = verdicts.entrySet().stream()
                .filter(each -> each.getKey().kind() == ItemKind.CLASS)
                .collect(Collectors.toMap(each -> each.getKey().item().key(), each -> each));
        verdicts.replaceAll((entry, verdict) -> follows(entry, verdict)
                ? following(entry.classes().stream().map(classes::get).toList())
                : verdict);
    }

    private static boolean follows(SourceEntry entry, Verdict verdict) {
        return entry.kind() == ItemKind.PART
                && verdict.match().kind() == Match.Kind.NONE
                && verdict.reasons().get(0) instanceof NothingLike;
    }

    private static Verdict following(List<Map.Entry<SourceEntry, Verdict>> classes) {
        var ignored = !classes.isEmpty()
                && classes.stream().allMatch(each -> each.getValue().fate() == Fate.IGNORED);
        return Verdict.of(
                new Match.None<>(),
                ignored ? Fate.IGNORED : Fate.UNCHANGED,
                new FollowsClass(classes.stream()
                        .map(each -> each.getKey().item().label())
                        .toList()));
    }
}
