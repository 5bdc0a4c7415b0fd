package org.ent4j.viescolaire.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Corrected;
import org.ent4j.viescolaire.bulletin.BulletinFixture;
import org.ent4j.viescolaire.journal.JournalKind;
import org.junit.jupiter.api.Test;

/** A bulletin that is written and read again has the hash that it had, and no other bulletin has it. */
class BulletinHashTest {

    private static final List<String> WORDS = List.of("", "a", "Œuvrard Zoé", "1:a\n", "#1\n1:a\n", "a\n1:a");

    private static Bulletin any(long seed) {
        return new RandomValues(seed, WORDS).any(Bulletin.class);
    }

    @Test
    void the_hash_of_what_is_read_again_is_the_same() {
        var text = EventsJson.text();
        for (var seed = 0; seed < 100; seed++) {
            var corrected = new RandomValues(seed, WORDS).any(Corrected.class);
            var read = (Corrected) text.read(JournalKind.BULLETIN, text.write(corrected));

            assertThat(read.content().hash()).isEqualTo(corrected.content().hash());
        }
    }

    @Test
    void bulletins_that_say_something_else_have_other_hashes() {
        var hashes = new HashSet<String>();
        LongStream.range(0, 2000)
                .mapToObj(BulletinHashTest::any)
                .forEach(each -> hashes.add(each.hash().hex()));

        assertThat(hashes).hasSize(2000);
    }

    @Test
    void a_change_of_any_part_changes_the_hash() throws ReflectiveOperationException {
        var attributes = Attribute.of(Bulletin.class, Bulletin.builder().getClass());
        assertThat(attributes).hasSizeGreaterThan(10);
        for (var seed = 0; seed < 20; seed++) {
            var bulletin = any(seed);
            var other = any(seed + 1000);
            for (var each : attributes) {
                var isTheSame =
                        each.accessor().invoke(bulletin).equals(each.accessor().invoke(other));
                var changed = with(attributes, bulletin, each, other);
                assertThat(changed.hash().equals(bulletin.hash()))
                        .as(each.name())
                        .isEqualTo(isTheSame);
            }
        }
    }

    private static Bulletin with(List<Attribute> attributes, Bulletin bulletin, Attribute changed, Bulletin other)
            throws ReflectiveOperationException {
        var made = Bulletin.builder();
        for (var each : attributes) {
            each.setter().invoke(made, each.accessor().invoke(each.equals(changed) ? other : bulletin));
        }
        return made.build();
    }

    /** Archives hold such hashes: what makes them never changes. */
    @Test
    void the_hash_is_the_one_that_the_first_version_made() {
        assertThat(BulletinFixture.small().hash())
                .hasToString("4583ad7acc2f6e982e608fc323df4226ca19d5df63a1d29571dd8bfb875ca84a");
    }

    @Test
    void a_word_of_a_line_counts() {
        var bulletin = BulletinFixture.small();
        var lines = bulletin.lines();
        var hashes = Set.of(
                bulletin.hash(),
                bulletin.withLines(List.of(lines.get(0))).hash(),
                bulletin.withLines(List.of(lines.get(0), lines.get(1).withAppreciation("Bien")))
                        .hash(),
                bulletin.withLines(List.of(lines.get(1), lines.get(0))).hash());

        assertThat(hashes).hasSize(4);
    }
}
