package org.ent4j.timetable.rapprochement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.internal.Assignment;
import org.ent4j.timetable.rapprochement.RapprochementReason.AlsoClaimed;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** Ranks the host's items of one kind for all open items of the file of that kind. */
final class Ranking {

    /** How often the host has what the file names at all. */
    private static final double IN_THE_HOST = 0.9;

    /** What it costs a candidate that another item of the file has it, or needs it more. */
    private static final double TAKEN = 9;

    /** Two codes of a file may well be one subject, two names one room. */
    private static final double TAKEN_BUT_SHARED = 2;

    /** In a school of three, a stranger is not one of the three for that. */
    private static final int FEWEST = 20;

    /** Up to so many, those are ranked too who have only their company in common. */
    private static final int FEW = 60;

    /** How often somebody new has the place of one who left, for one who stayed under another name. */
    private static final double REPLACED = 0.25;

    /** Who has the same company is shown, however unlike the name: a person may know why. */
    private static final double TELLING_COMPANY = 8;

    private static final double LEAST_SCORE = 0.02;
    private static final int MOST_SHOWN = 5;

    private final ItemKind kind;
    private final Map<String, HostItem> hosts;
    private final Map<String, List<String>> taken;
    private final List<HostItem> free;
    private final NameEvidence names;
    private final Map<SourceEntry, List<HostItem>> open;
    private final Map<SourceEntry, Map<String, Evidence>> named = new LinkedHashMap<>();

    /**
     * @param open the items to suggest something for, with those that are candidates already and are weighed in any case
     * @param hosts all of the kind
     * @param taken by key those that items of the file are settled on, with the labels of these
     */
    Ranking(
            ItemKind kind,
            Map<SourceEntry, List<HostItem>> open,
            List<HostItem> hosts,
            Map<String, List<String>> taken) {
        this.kind = kind;
        this.open = open;
        this.taken = taken;
        this.hosts = hosts.stream().collect(Collectors.toMap(HostItem::key, Function.identity()));
        this.free = hosts.stream()
                .filter(host -> !taken.containsKey(host.key()))
                .sorted(Comparator.comparing(HostItem::key))
                .toList();
        this.names = NameEvidence.of(kind, hosts);
        open.keySet().forEach(entry -> named.put(entry, names.of(entry)));
    }

    /**
     * A candidate.
     *
     * @param name what its name says
     * @param company what those say with whom it goes
     * @param cost that others have it, or need it more
     */
    private record Weighed(HostItem host, Evidence name, Evidence company, Evidence cost) {
        double bits() {
            return name.bits() + company.bits() + cost.bits();
        }

        List<Reason> reasons() {
            return name.and(company).and(cost).reasons();
        }
    }

    /** For each open item, the likeliest first; nobody for those that nothing resembles. */
    Map<SourceEntry, List<Match.Candidate<HostItem>>> with(TieEvidence company) {
        var weighed = new LinkedHashMap<SourceEntry, List<Weighed>>();
        named.keySet().forEach(entry -> weighed.put(entry, weigh(entry, company)));
        var owners = owners(weighed);
        var ranked = new LinkedHashMap<SourceEntry, List<Match.Candidate<HostItem>>>();
        weighed.forEach((entry, all) -> ranked.put(
                entry,
                scored(
                        all.stream()
                                .map(each -> needed(each, entry, owners, weighed))
                                .toList(),
                        found(entry))));
        return ranked;
    }

    private List<Weighed> weigh(SourceEntry entry, TieEvidence company) {
        var byName = named.getOrDefault(entry, Map.of());
        var ref = new ItemRef(kind, entry.item().key());
        return Stream.concat(found(entry).stream(), candidates(byName))
                .distinct()
                .map(host -> taken(new Weighed(
                        host,
                        Optional.ofNullable(byName.get(host.key())).orElseGet(() -> names.of(entry, host)),
                        company.of(ref, host),
                        Evidence.NONE)))
                .toList();
    }

    private List<HostItem> found(SourceEntry entry) {
        return open.getOrDefault(entry, List.of());
    }

    private Stream<HostItem> candidates(Map<String, Evidence> byName) {
        var alike = byName.keySet().stream().sorted().flatMap(key -> Optional.ofNullable(hosts.get(key)).stream());
        return free.size() <= FEW
                ? Stream.concat(free.stream(), alike.filter(host -> taken.containsKey(host.key())))
                : alike;
    }

    private Weighed taken(Weighed weighed) {
        var by = taken.get(weighed.host().key());
        return by == null ? weighed : dearer(weighed, mostCost(), by);
    }

    private double mostCost() {
        return kind == ItemKind.SUBJECT || kind == ItemKind.ROOM ? TAKEN_BUT_SHARED : TAKEN;
    }

    private static Weighed dearer(Weighed weighed, double cost, List<String> by) {
        var why = new AlsoClaimed(weighed.host().label(), by);
        return new Weighed(
                weighed.host(),
                weighed.name(),
                weighed.company(),
                weighed.cost().and(new Evidence(-cost, List.of(why))));
    }

    /** Which open item each of the host's items goes to, when all of them choose together. */
    private Map<String, SourceEntry> owners(Map<SourceEntry, List<Weighed>> weighed) {
        var assignment = new Assignment<SourceEntry, String>();
        weighed.forEach((entry, all) ->
                all.forEach(each -> assignment.offer(entry, each.host().key(), gain(each))));
        var owners = new HashMap<String, SourceEntry>();
        assignment.best().forEach((entry, key) -> owners.put(key, entry));
        return owners;
    }

    /** It costs what the other would lose without it: nothing when another candidate is as good for it. */
    private Weighed needed(
            Weighed weighed, SourceEntry entry, Map<String, SourceEntry> owners, Map<SourceEntry, List<Weighed>> all) {
        var owner = owners.get(weighed.host().key());
        if (owner == null || owner.equals(entry)) {
            return weighed;
        }
        var lost = loss(all.getOrDefault(owner, List.of()), weighed.host());
        return lost > 0
                ? dearer(
                        weighed,
                        Math.min(mostCost(), lost),
                        List.of(owner.item().label()))
                : weighed;
    }

    private double loss(List<Weighed> of, HostItem without) {
        var with = of.stream()
                .filter(each -> each.host().equals(without))
                .mapToDouble(this::gain)
                .max()
                .orElse(0);
        var other = of.stream()
                .filter(each -> !each.host().equals(without))
                .mapToDouble(this::gain)
                .max()
                .orElse(0);
        return with - Math.max(0, other);
    }

    /**
     * The odds of each against the others, against the host not having it, and against somebody new who has taken the
     * place of one of them: whoever replaces a teacher has the same classes, so that company says nothing then.
     */
    private List<Match.Candidate<HostItem>> scored(List<Weighed> all, List<HostItem> found) {
        var sum = 1
                + all.stream()
                        .mapToDouble(each -> Math.pow(2, gain(each)) + replaced(each))
                        .sum();
        return all.stream()
                .sorted(Comparator.comparingDouble((Weighed each) -> -gain(each))
                        .thenComparing(each -> each.host().key()))
                .filter(each -> Math.pow(2, gain(each)) / sum >= LEAST_SCORE
                        || each.company().bits() >= TELLING_COMPANY
                        || found.contains(each.host()))
                .limit(Math.max(MOST_SHOWN, found.size()))
                .map(each -> new Match.Candidate<>(each.host(), Math.pow(2, gain(each)) / sum, each.reasons()))
                .toList();
    }

    private double replaced(Weighed weighed) {
        return isPerson() ? REPLACED * Math.pow(2, weighed.company().bits() + prior()) : 0;
    }

    private boolean isPerson() {
        return kind == ItemKind.TEACHER || kind == ItemKind.PUPIL;
    }

    /** In bits, against the host not having the item. */
    private double gain(Weighed weighed) {
        return weighed.bits() + prior();
    }

    /** Of many subjects of a nomenclature, only those count that are looked at. */
    private double prior() {
        var among = isPerson() ? free.size() : Math.min(free.size(), FEW);
        return Math.log(IN_THE_HOST / (1 - IN_THE_HOST) / Math.max(FEWEST, among)) / Math.log(2);
    }
}
