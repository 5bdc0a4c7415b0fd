package org.ent4j.examples.cli.gar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.GarRefused;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class GarExportTextTest {

    private static final Path SCHEMA =
            Path.of(System.getProperty("ent.root", "."), "docs", "schema", "gar-export.schema.json");
    private static final GarRefused REFUSED = new GarRefused(List.of(
            new GarObjection.Rejected(
                    "CAT-VAL-30",
                    "X_Eleve_0000.xml",
                    Label.of("X_Eleve_0000.xml:16:17 (GAREleve e1)", "X_Eleve_0000.xml:16:17 (GAREleve e1)"),
                    "GAREleve e1",
                    Label.of("déjà ligne 3", "already in line 3")),
            new GarObjection.RejectedMore("CAT-VAL-30", 4)));

    @Test
    void what_the_validator_objects_to_is_told_with_its_place_and_its_check() {
        assertThat(GarExportText.refused(REFUSED, Lang.FR))
                .containsExactly(
                        "bloquant X_Eleve_0000.xml:16:17 (GAREleve e1) : déjà ligne 3 (CAT-VAL-30)",
                        "bloquant 4 de plus (CAT-VAL-30)",
                        "rien n'est remis");
    }

    @Test
    void programs_get_the_file_and_the_object_in_fields_of_their_own() throws IOException {
        var name = GarExportName.of("X", GarDegree.SECOND, Instant.parse("2026-11-02T07:00:00Z"));

        var json = new ObjectMapper().writeValueAsString(GarExportJson.of(Either.left(REFUSED), name));

        var blocking = new ObjectMapper().readTree(json).get("blocking");
        assertThat(blocking.at("/0/file").asText()).isEqualTo("X_Eleve_0000.xml");
        assertThat(blocking.at("/0/object").asText()).isEqualTo("GAREleve e1");
        assertThat(blocking.at("/1/left").asInt()).isEqualTo(4);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }
}
