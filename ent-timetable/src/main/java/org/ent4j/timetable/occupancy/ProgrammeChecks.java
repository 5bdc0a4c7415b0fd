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

    private ProgrammeCheck check(
            ItemRef classe,
            CodeMatiere subject,
            List<Mef> mefs,
            List<Programme> all,
            Map<CodeMatiere, HeldHours.Held> has) {
        var asked = all.stream().filter(each -> each.subject().equals(subject)).toList();
        var here = has.getOrDefault(subject, HeldHours.Held.NOTHING);
        var check = new ProgrammeCheck(classe, subject, here.items(), asked, here.weekly(), Fit.AS_ASKED);
        return new ProgrammeCheck(classe, subject, here.items(), asked, here.weekly(), fit(check, mefs));
    }

    private static Fit fit(ProgrammeCheck check, List<Mef> mefs) {
        if (check.asked().isEmpty()) {
            return Fit.NOT_ASKED;
        }
        if (check.asked().stream().allMatch(each -> each.modalite().isOption())) {
            return Fit.OPTION;
        }
        return isOfAll(check, mefs) ? fit(check.difference()) : Fit.SEVERAL_MEFS;
    }

    /** Whether all MEFs ask for the same hours. */
    private static boolean isOfAll(ProgrammeCheck check, List<Mef> mefs) {
        var counted = counted(check.asked());
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

    /** What is not left to the choice of pupils; when everything is, all of it. */
    static List<Programme> counted(List<Programme> asked) {
        var firm = asked.stream().filter(each -> !each.modalite().isOption()).toList();
        return firm.isEmpty() ? asked : firm;
    }
}
