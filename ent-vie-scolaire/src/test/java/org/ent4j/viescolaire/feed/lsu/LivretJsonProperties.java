package org.ent4j.viescolaire.feed.lsu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.viescolaire.json.LivretJson;
import org.ent4j.viescolaire.lsu.LsuDossier;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.LsuVersion;

class LivretJsonProperties {

    static String written(LsuDossier dossier) {
        var out = new ByteArrayOutputStream();
        try {
            LivretJson.write(dossier, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Optional<LsuDossier> readIfPossible(String json) {
        try {
            return Optional.of(read(json));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static LsuDossier read(String json) throws IOException {
        return LivretJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 100)
    void a_livret_is_read_as_it_was_written(@ForAll long seed) throws IOException {
        var file = VariedLivret.of(new Random(seed), LsuVersion.V7_0);
        var dossier = new LsuDossier(file, Map.of(new LsuId("EL_0"), LocalDate.of(2026, 11, 30)));

        assertThat(read(written(dossier))).isEqualTo(dossier);
    }

    @Example
    void what_is_misspelt_missing_or_wrong_is_refused_with_its_place() throws IOException {
        var json = written(LsuDossier.of(VariedLivret.of(new Random(3), LsuVersion.V7_0)));

        refused(json.replaceFirst("\"schoolYear\"", "\"schoolyear\""), "schoolyear");
        refused(json.replaceFirst("\"division\"", "\"class\""), "class");
        refused(json.replaceFirst("\"id\" : \"EL_0\"", "\"id\" : \"0\""), "0");
        refused(json.replaceFirst("\"header\" : \\{", "\"header\" : 3, \"x\" : {"), "/file/header");
        refused("{\n\"file\":", "line 2");
        refused("{} {}", "");
        refused("[]", "");
    }

    private static void refused(String json, String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessageContaining(words);
    }
}
