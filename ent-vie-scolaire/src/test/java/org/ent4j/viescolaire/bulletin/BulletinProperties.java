package org.ent4j.viescolaire.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.bulletin.BulletinFixture.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** Whatever people do in whatever order. */
class BulletinProperties {

    private static final Instant NOON = Instant.parse("2026-12-04T11:00:00Z");
    private static final Actor HEAD = new Actor(new PersonId("h"), Capacity.DIRECTION);
    private static final List<Actor> ACTORS = List.of(
            HEAD,
            HEAD,
            new Actor(new PersonId("t"), Capacity.ENSEIGNANT),
            new Actor(new PersonId("m"), Capacity.RESPONSABLE));
    private static final int COMMANDS = 25;

    /** What a bulletin may become, followed without looking at the code. */
    private static final class Model {
        private String state = "DRAFT";
        private Bulletin content = small();
        private final List<Bulletin> archive = new ArrayList<>();

        void follow(BulletinEvent event) {
            assertThat(event.by().capacity()).isNotEqualTo(Capacity.RESPONSABLE);
            if (event instanceof BulletinEvent.Edited edited) {
                assertThat(state).isEqualTo("DRAFT");
                content = edited.content();
            } else if (event instanceof BulletinEvent.Finished) {
                become("DRAFT", "READY");
            } else if (event instanceof BulletinEvent.Reopened) {
                become("READY", "DRAFT");
            } else if (event instanceof BulletinEvent.Published published) {
                assertThat(published.by()).isEqualTo(HEAD);
                assertThat(published.hash()).isEqualTo(content.hash());
                become("READY", "PUBLISHED");
                archive.add(content);
            } else if (event instanceof BulletinEvent.Corrected corrected) {
                assertThat(state).isIn("PUBLISHED", "CORRECTED");
                assertThat(corrected.by()).isEqualTo(HEAD);
                assertThat(corrected.content()).isNotEqualTo(content);
                state = "CORRECTED";
                content = corrected.content();
                archive.add(content);
            }
        }

        private void become(String from, String to) {
            assertThat(state).isEqualTo(from);
            state = to;
        }
    }

    private static Bulletin content(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> empty("Œdipe").build();
            case 1 -> small().withLines(List.of(line(0, "x".repeat(700))));
            case 2 -> small();
            default -> small().withLines(List.of(line(random.nextInt(12), sentences(random, 40))));
        };
    }

    private static BulletinCommand command(Random random, Instant at) {
        var by = ACTORS.get(random.nextInt(ACTORS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new BulletinCommand.Edit(at, by, content(random));
            case 1 -> new BulletinCommand.Finish(at, by);
            case 2 -> random.nextInt(3) == 0 ? new BulletinCommand.Reopen(at, by) : new BulletinCommand.Publish(at, by);
            case 3 -> new BulletinCommand.Publish(at, by);
            default -> new BulletinCommand.Correct(at, by, content(random), random.nextInt(4) == 0 ? " " : "erreur");
        };
    }

    @Property(tries = 500)
    void refused_commands_change_nothing_the_archive_only_grows_and_the_journal_makes_it_again(@ForAll long seed) {
        var random = new Random(seed);
        var policy = BulletinPolicy.usual();
        var drafted = Bulletins.draft(NOON, HEAD, small(), policy).get();
        var bulletin = drafted.state();
        var journal = new ArrayList<>(drafted.events());
        var model = new Model();
        for (var count = 0; count < COMMANDS; count++) {
            var archived = bulletin.versions();
            var outcome = Bulletins.decide(bulletin, command(random, NOON.plusSeconds(count)), policy);
            if (outcome.isRight()) {
                outcome.get().events().forEach(model::follow);
                journal.addAll(outcome.get().events());
                bulletin = outcome.get().state();
            } else {
                assertThat(outcome.getLeft().reasons()).isNotEmpty();
            }
            check(bulletin, model);
            assertThat(bulletin.versions().subList(0, archived.size())).isEqualTo(archived);
        }
        assertThat(KeptBulletin.replay(journal)).isEqualTo(bulletin);
        assertThat(bulletin.version()).isEqualTo(journal.size());
        Statistics.label("ends").collect(bulletin.state()).coverage(coverage -> {
            for (var state : BulletinState.values()) {
                coverage.check(state).percentage(share -> share > 0.5);
            }
        });
    }

    private static void check(KeptBulletin bulletin, Model model) {
        assertThat(bulletin.state()).hasToString(model.state);
        assertThat(bulletin.content()).isEqualTo(model.content);
        assertThat(bulletin.versions()).extracting(BulletinVersion::content).isEqualTo(model.archive);
        assertThat(bulletin.state().isPublic()).isEqualTo(bulletin.shown().isPresent());
        assertThat(bulletin.tampered()).isEmpty();
    }
}
