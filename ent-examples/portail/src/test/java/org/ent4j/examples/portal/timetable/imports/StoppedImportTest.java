package org.ent4j.examples.portal.timetable.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.TimetableDrafts;
import org.ent4j.examples.portal.data.TimetableDrafts.Draft;
import org.ent4j.examples.portal.demo.DemoSchools;
import org.ent4j.examples.portal.job.Work.Progress;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portal is stopped in the middle of an import: nothing is lost, and nothing is half done. */
class StoppedImportTest {

    private static final Instant SENT = Instant.parse("2026-11-24T09:00:00Z");
    private static final int SAVED = 3;

    private TestPortal portal;
    private Draft draft;

    @BeforeEach
    void start() throws IOException {
        portal = TestPortal.fresh();
        var key = DraftReader.key(portal.school()).orElseThrow();
        draft = draft(key, changed(portal.part(DemoSchools.class).edt(key.uai())));
        portal.part(TimetableDrafts.class).put(draft);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private Draft draft(SchoolYearKey key, FeedSource file) {
        var files = TimetableFiles.of(Map.of(TimetableFile.EDT, file));
        return Draft.of(key, files, portal.player("Administrateur").id(), SENT);
    }

    /** A room has another name. */
    private static FeedSource changed(FeedSource file) throws IOException {
        try (var stream = file.open()) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return FeedSource.text(file.name(), text.replace("Nom=\"101\"", "Nom=\"101 bis\""));
        }
    }

    @Test
    void the_timetable_before_is_in_force_until_the_next_one_is_and_the_file_stays_until_all_is_done() {
        var before = inForce().number();

        for (var step = 1; step < SAVED; step++) {
            stopAt(step);
            assertThat(inForce().number()).as("stopped at %d", step).isEqualTo(before);
            assertThat(kept()).as("stopped at %d", step).isTrue();
        }

        stopAt(SAVED);
        assertThat(inForce().number()).isEqualTo(before + 1);
        assertThat(kept()).isTrue();
        assertThat(publish((done, total) -> {})).isTrue();
        assertThat(inForce().number()).isEqualTo(before + 1);
        assertThat(kept()).isFalse();
    }

    private Publication inForce() {
        return portal.school().timetable().orElseThrow();
    }

    private boolean kept() {
        return portal.part(TimetableDrafts.class).find(draft.key()).isPresent();
    }

    private void stopAt(int step) {
        try {
            publish((done, total) -> {
                if (done == step) {
                    portal = portal.restarted();
                }
            });
        } catch (RuntimeException stopped) {
            // the work goes on without its database for a moment
        }
    }

    private boolean publish(Progress progress) {
        return new Publishing(
                        portal.part(PortalData.class),
                        portal.part(TimetableDrafts.class),
                        portal.part(DraftReader.class),
                        portal.part(OpenSchools.class),
                        draft.key(),
                        draft.at().toString(),
                        PublishPolicy.usual(),
                        SENT.plusSeconds(60),
                        new Words(Lang.FR))
                .run(progress)
                .isDone();
    }
}
