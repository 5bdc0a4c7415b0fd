package org.ent4j.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.RandomSchool.STRUCTURE;
import static org.ent4j.timetable.RandomSchool.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.grid.TextGrid;
import org.ent4j.timetable.json.DecisionsJson;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.ent4j.timetable.memory.InMemoryPublishedTimetables;
import org.ent4j.timetable.publication.PublishPolicy;
import org.ent4j.timetable.publication.PublishRefusal.Superseded;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;

class TimetablesTest {

    private static final Instant NOW = Instant.parse("2026-09-01T06:00:00Z");

    private final InMemoryPublishedTimetables publications = new InMemoryPublishedTimetables();
    private final Timetables timetables = Timetables.of(
            new InMemoryHostItems().put(STRUCTURE, OneWeek.host()), new InMemoryDecisions(), publications);

    @Test
    void the_readme_holds() throws IOException {
        var structure = STRUCTURE;
        var hostItems = OneWeek.host();
        var file = OneWeek.file();
        var now = NOW;
        // README
        var timetables = Timetables.of(
                new InMemoryHostItems().put(structure, hostItems),
                new InMemoryDecisions(),
                new InMemoryPublishedTimetables());

        var plan = timetables
                .plan(structure, file, Expected.of(file.uai(), file.year()), RapprochementPolicy.usual())
                .get();
        var toEdit = DecisionsJson.write(plan, Lang.FR);
        var edited = toEdit.replace("\"decision\" : null", "\"decision\" : \"create\"");
        timetables.decide(
                structure,
                file.source(),
                DecisionsJson.read(FeedSource.text("decisions.json", edited)).rows());

        var decided = timetables
                .plan(structure, file, Expected.anything(), RapprochementPolicy.usual())
                .get();
        var published = timetables.publish(decided, now).get().publication();
        var class6A = published.find(ItemKind.CLASS, "6A").orElseThrow();
        var week = timetables.grid(structure, file.year(), class6A.ref(), Optional.empty());
        System.out.print(TextGrid.render(week.orElseThrow(), TextGrid.USUAL_WIDTH, Lang.FR));
        // README

        assertThat(plan.open()).isNotEmpty();
        assertThat(decided.open()).isEmpty();
        assertThat(readme()).isEqualTo(snippet());
    }

    @Test
    void what_is_published_again_is_not_written_again() {
        publish(OneWeek.file());
        publish(OneWeek.file());

        assertThat(publications.history(STRUCTURE, YEAR)).hasSize(1);
    }

    @Test
    void a_plan_for_another_year_is_refused() {
        var other = new SchoolYear(2025);

        assertThat(timetables
                        .plan(
                                STRUCTURE,
                                OneWeek.file(),
                                Expected.of(OneWeek.file().uai(), other),
                                RapprochementPolicy.usual())
                        .getLeft())
                .isEqualTo(new Guards.OtherYear(YEAR, other));
    }

    @Test
    void who_publishes_at_the_same_time_as_another_is_told() {
        var late = Timetables.of(new InMemoryHostItems(), new InMemoryDecisions(), new TakenMeanwhile(publications));
        publish(OneWeek.file());
        var plan = OneWeek.plan(OneWeek.file(OneWeek.file().lessons().get(0)));

        assertThat(late.publish(plan, NOW, PublishPolicy.usual().losing(1)).getLeft())
                .isEqualTo(new Superseded(2, 9));
    }

    @Test
    void nothing_published_has_no_grid() {
        var none = timetables.grid(STRUCTURE, YEAR, classOf(OneWeek.file()).ref(), Optional.empty());

        assertThat(none).isEmpty();
        assertThat(timetables.current(STRUCTURE, YEAR)).isEmpty();
    }

    private void publish(SourceTimetable file) {
        var plan = timetables.plan(STRUCTURE, file, Expected.anything(), RapprochementPolicy.usual());
        assertThat(timetables.publish(plan.get(), NOW).isRight()).isTrue();
    }

    private static PublishedItem classOf(SourceTimetable file) {
        return OneWeek.published(file).find(ItemKind.CLASS, "6A").orElseThrow();
    }

    private static List<String> snippet() throws IOException {
        var source = Files.readString(root().resolve("src/test/java/org/ent4j/timetable/TimetablesTest.java"));
        return source.split("// README\n", -1)[1]
                .strip()
                .lines()
                .map(String::strip)
                .toList();
    }

    private static List<String> readme() throws IOException {
        var readme = Files.readString(root().resolve("README.md"));
        return readme.split("```java\n", -1)[1]
                .split("```", -1)[0]
                .strip()
                .lines()
                .map(String::strip)
                .toList();
    }

    private static Path root() {
        return Path.of(System.getProperty("ent.root")).resolve("ent-timetable");
    }
}
