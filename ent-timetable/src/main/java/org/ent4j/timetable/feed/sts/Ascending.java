package org.ent4j.timetable.feed.sts;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.source.ItemKind;

/** The contents of an {@code emp_sts} file. */
record Ascending(
        Head head,
        Set<DayOfWeek> days,
        Alternances alternances,
        Rooms rooms,
        Structures structures,
        List<Citation> allowances,
        List<Issue> issues) {

    /** @throws org.ent4j.model.feed.FeedRefused when it cannot be used at all */
    static Ascending read(FeedSource source, FeedLimits limits) {
        try (var xml = XmlFeed.open(source, FeedFormat.EMP_STS, limits)) {
            var issues = new ArrayList<Issue>();
            var file = new StsFile(xml, FeedFormat.EMP_STS, issues);
            var head = new Head.Draft();
            var data = new Data(file);
            file.children(Map.of("PARAMETRES", () -> head.read(file), "DONNEES", data::read));
            xml.finish();
            return data.contents(head.complete(SourceLocation.of(source.name())), issues);
        }
    }

    private static final class Data {

        private final StsFile file;
        private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        private final Alternances alternances = new Alternances();
        private final Rooms rooms = new Rooms();
        private final List<Citation> allowances = new ArrayList<>();
        private final Structures structures;

        Data(StsFile file) {
            this.file = file;
            this.structures = new Structures(file);
        }

        void read() {
            file.children(Map.of(
                    "HORAIRES", () -> file.each("HORAIRE", this::readDay),
                    "ALTERNANCES", () -> alternances.read(file),
                    "SALLES_COURS", () -> rooms.read(file),
                    "INDIVIDUS", () -> file.each("INDIVIDU", this::readAllowances),
                    "STRUCTURE", structures::read));
        }

        private void readDay() {
            var day = file.attribute("JOUR");
            FeedValues.number(day)
                    .flatMap(FeedValues::dayOfWeek)
                    .ifPresentOrElse(days::add, () -> file.warn(file.row(""), new StsDefect.BadValue("JOUR", day)));
        }

        private void readAllowances() {
            file.each(
                    "INDEMNITES",
                    () -> file.each("INDEMNITE", () -> {
                        var row = file.row("");
                        var code = file.fields("CODE_STRUCTURE").get("CODE_STRUCTURE");
                        if (!code.isEmpty()) {
                            allowances.add(Citation.mentioned(ItemKind.CLASS, code, Severity.INFO, row));
                        }
                    }));
        }

        Ascending contents(Head head, List<Issue> issues) {
            return new Ascending(head, days, alternances, rooms, structures, allowances, issues);
        }
    }
}
