package org.ent4j.examples.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.ent4j.viescolaire.bulletin.Bulletin;
import org.junit.jupiter.api.Test;

class MadeBulletinsTest {

    @Test
    void every_subject_of_every_pupil_has_an_appreciation_of_300_characters_with_accents() {
        var bulletins = new MadeBulletins(7, 25).all();

        assertThat(bulletins).hasSize(25).allSatisfy(MadeBulletinsTest::is_full);
        assertThat(bulletins).extracting(Bulletin::pupil).doesNotHaveDuplicates();
        assertThat(new MadeBulletins(7, 25).all()).isEqualTo(bulletins);
        assertThat(new MadeBulletins(8, 25).all()).isNotEqualTo(bulletins);
    }

    private static void is_full(Bulletin bulletin) {
        assertThat(bulletin.lines()).hasSameSizeAs(MadeBulletins.SUBJECTS).allSatisfy(line -> {
            assertThat(line.appreciation()).hasSize(300).containsPattern("[éèêàœ]");
            assertThat(line.figures().classe().sorted()).isNotEmpty();
        });
        assertThat(bulletin.council().synthesis()).hasSize(300);
    }
}
