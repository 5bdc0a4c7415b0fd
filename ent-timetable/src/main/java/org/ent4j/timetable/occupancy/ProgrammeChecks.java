package org.ent4j.timetable.occupancy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;
import org.ent4j.timetable.occupancy.ProgrammeCheck.Fit;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** The classes of a publication beside the programmes of their MEFs. */
record ProgrammeChecks(Publication publication, Programmes programmes, HeldHours held) {

    /** Ours: less is lost in rounding, and in breaks that a lesson of two hours spans. */
    private static final Duration TOLERATED = Duration.ofMinutes(15);

    List<ProgrammeCheck> list() {
        var classes = new TreeMap<ItemRef, List<Mef>>();
        programmes
                .mefs()
                .forEach((code, mefs) -> publication
                        .find(ItemKind.CLASS, code)
                        .map(PublishedItem::ref)
                        .ifPresent(classe -> classes.put(classe, mefs)));
        return classes.entrySet().stream()
                .flatMap(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private Stream<ProgrammeCheck> of(ItemRef classe, List<Mef> mefs) {
        var asked = programmes.of(mefs);
        if (asked.isEmpty()) {
            return Stream.empty();
        }
        var subjects = new TreeSet<CodeMatiere>();
        asked.forEach(programme -> subjects.add(programme.subject()));
        var has = held.of(classe);
        subjects.addAll(has.keySet());
        return subjects.stream().map(subject -> check(classe, subject, mefs, asked, has));
    }

    private static ProgrammeCheck check(
            ItemRef classe,
            CodeMatiere subject,
            List<Mef> mefs,
            List<Programme> all,
            Map<CodeMatiere, HeldHours.Held> has) {
        var asked = all.stream().filter(each -> each.subject().equals(subject)).toList();
        var here = has.getOrDefault(subject, HeldHours.Held.NOTHING);
        var fit = fit(asked, mefs, difference(asked, here.weekly()));
        return new ProgrammeCheck(classe, subject, here.items(), asked, here.weekly(), fit);
    }

    private static Fit fit(List<Programme> asked, List<Mef> mefs, Duration difference) {
        if (asked.isEmpty()) {
            return Fit.NOT_ASKED;
        }
        if (asked.stream().allMatch(each -> each.modalite().isOption())) {
            return Fit.OPTION;
        }
        return isSameForAll(asked, mefs) ? fit(difference) : Fit.SEVERAL_MEFS;
    }

    private static boolean isSameForAll(List<Programme> asked, List<Mef> mefs) {
        var counted = counted(asked);
        return counted.stream().map(Programme::mef).distinct().count()
                        == mefs.stream().distinct().count()
                && counted.stream().map(Programme::weekly).distinct().count() == 1;
    }

    private static Fit fit(Duration difference) {
        if (difference.abs().compareTo(TOLERATED) <= 0) {
            return Fit.AS_ASKED;
        }
        return difference.isNegative() ? Fit.LESS : Fit.MORE;
    }

    /** From what is asked for to what is held; nothing from the least to the most that is asked for. */
    static Duration difference(List<Programme> asked, Duration held) {
        var hours = counted(asked).stream().map(Programme::weekly).sorted().toList();
        if (hours.isEmpty()) {
            return held;
        }
        var least = held.minus(hours.get(0));
        var most = held.minus(hours.get(hours.size() - 1));
        return least.isNegative() ? least : most.isNegative() ? Duration.ZERO : most;
    }

    /** What is not left to the choice of pupils; when everything is, all of it. */
    private static List<Programme> counted(List<Programme> asked) {
        var firm = asked.stream().filter(each -> !each.modalite().isOption()).toList();
        return firm.isEmpty() ? asked : firm;
    }
}
