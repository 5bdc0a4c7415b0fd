package org.ent4j.timetable.feed.sts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** The contents of an {@code sts_emp} file. */
record Descending(Head head, Subjects subjects, People people, Structures structures, List<Issue> issues) {

    /** @throws org.ent4j.model.feed.FeedRefused when it cannot be used at all */
    static Descending read(FeedSource source, FeedLimits limits) {
        try (var xml = XmlFeed.open(source, FeedFormat.STS_EMP, limits)) {
            var issues = new ArrayList<Issue>();
            var file = new StsFile(xml, FeedFormat.STS_EMP, issues);
            var head = new Head.Draft();
            var subjects = new Subjects();
            var people = new People();
            var structures = new Structures(file);
            file.children(Map.of(
                    "PARAMETRES", () -> head.read(file),
                    "NOMENCLATURES", () -> file.each("MATIERES", () -> subjects.read(file)),
                    "DONNEES", () -> readData(file, people, structures)));
            xml.finish();
            return new Descending(
                    head.complete(SourceLocation.of(source.name())), subjects, people, structures, issues);
        }
    }

    private static void readData(StsFile file, People people, Structures structures) {
        file.children(Map.of("INDIVIDUS", () -> people.read(file), "STRUCTURE", structures::read));
    }
}
