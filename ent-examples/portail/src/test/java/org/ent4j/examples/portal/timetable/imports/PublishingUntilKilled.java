package org.ent4j.examples.portal.timetable.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.examples.portal.RunningPortal;
import org.ent4j.examples.portal.data.DatabaseUrl;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.TimetableDrafts;
import org.ent4j.examples.portal.data.TimetableDrafts.Draft;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.demo.DemoSchools;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.publication.PublishPolicy;

/** A portal in a process of its own, that publishes one timetable after the other and says at each step where it is. */
final class PublishingUntilKilled {

    private static final Instant SENT = Instant.parse("2026-11-24T09:00:00Z");
    private static final int TIMES = 20;

    private final RunningPortal portal;
    private final SchoolYearKey key;

    private PublishingUntilKilled(RunningPortal portal) {
        this.portal = portal;
        this.key = DraftReader.key(
                        portal.part(OpenSchools.class).find(DemoSchools.first()).orElseThrow())
                .orElseThrow();
    }

    /** @param args the address of the database */
    public static void main(String[] args) throws IOException {
        var portal = RunningPortal.start(new DatabaseUrl(args[0], "sa", ""), PortalClock.at(TestPortal.MOMENT), 0)
                .prepare();
        var publishing = new PublishingUntilKilled(portal);
        for (var time = 1; time <= TIMES; time++) {
            publishing.publish(time);
            System.out.println("published " + time);
        }
    }

    private void publish(int time) throws IOException {
        var draft = draft(time);
        var drafts = portal.part(TimetableDrafts.class);
        drafts.put(draft);
        var done = new Publishing(
                        portal.part(PortalData.class),
                        drafts,
                        portal.part(DraftReader.class),
                        portal.part(OpenSchools.class),
                        key,
                        draft.at().toString(),
                        PublishPolicy.usual(),
                        draft.at().plusSeconds(60),
                        new Words(Lang.FR))
                .run((step, total) -> System.out.println("step " + time + " " + step))
                .isDone();
        if (!done) {
            throw new IllegalStateException("Number %d was not published.".formatted(time));
        }
    }

    /** Each time a room has another name. */
    private Draft draft(int time) throws IOException {
        var file = portal.part(DemoSchools.class).edt(key.uai());
        try (var stream = file.open()) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var changed = FeedSource.text(file.name(), text.replace("Nom=\"101\"", "Nom=\"101-" + time + "\""));
            var administrator =
                    portal.part(DemoPeople.class).administrators().get(0).person();
            return Draft.of(
                    key,
                    TimetableFiles.of(Map.of(TimetableFile.EDT, changed)),
                    administrator,
                    SENT.plusSeconds(3_600L * time));
        }
    }
}
