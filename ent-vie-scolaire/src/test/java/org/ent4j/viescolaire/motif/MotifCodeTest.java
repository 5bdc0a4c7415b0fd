package org.ent4j.viescolaire.motif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of a real school. */
class MotifCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Evacuation infirmerie | ma_evin",
                "panne de réveil | ma_pade",
                "COVID | ma_covi",
                "SNU | ma_snu",
                "Certificat médical | ma_cemé",
                "Rendez-vous médical | ma_remé",
                "Aménagement d'emploi du temps | ma_amd'",
                "Permis de conduire, code, leçon de conduite | ma_pede",
                "PRISE EN CHARGE FAMILLE | ma_pren"
            })
    void a_code_is_made_of_the_initials_of_the_label(String label, String code) {
        assertThat(MotifCode.of(label, Set.of())).hasToString(code);
    }

    @Test
    void a_code_that_is_taken_gets_a_number() {
        var motifs = Motifs.none();
        for (var label : List.of("EXCUSE PAR TELEPHONE", "EXCUSE PAR MESSAGE MBN", "EXCUSE PAR MAIL")) {
            motifs = motifs.with(label, Optional.empty(), Set.of(MotifKind.PUNITION));
        }

        assertThat(motifs.all())
                .extracting(motif -> motif.code().value())
                .containsExactly("ma_expa", "ma_expa_1", "ma_expa_2");
    }

    @Test
    void a_motif_keeps_its_code_under_another_label_and_after_it_was_retired() {
        var motifs = Motifs.none().with("Malade exempté", Optional.of(Tone.NEGATIVE), Set.of(MotifKind.OBSERVATION));
        var code = new MotifCode("ma_maex");

        var later = motifs.renamed(code, "Maladie").retired(code);

        assertThat(later.find(code)).map(Motif::label).contains("Maladie");
        assertThat(later.serves(code, MotifKind.OBSERVATION)).isFalse();
        assertThat(later.serving(MotifKind.OBSERVATION)).isEmpty();
        assertThat(later.with("Malade exempté", Optional.empty(), Set.of()).all())
                .extracting(motif -> motif.code().value())
                .containsExactly("ma_maex", "ma_maex_1");
    }

    @Test
    void two_motifs_with_one_code_are_a_mistake() {
        var motif = Motif.builder().code(new MotifCode("ma_x")).label("x").build();

        assertThatThrownBy(() -> new Motifs(List.of(motif, motif.withLabel("y"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Property
    void however_people_label_their_motifs_no_two_have_one_code(@ForAll @Size(max = 20) List<@NotBlank String> labels) {
        var motifs = Motifs.none();
        for (var label : labels) {
            motifs = motifs.with(label, Optional.empty(), Set.of());
        }

        assertThat(new TreeSet<>(motifs.all().stream().map(Motif::code).toList()))
                .hasSize(labels.size());
    }
}
