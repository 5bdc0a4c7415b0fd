package org.ent4j.catalogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import org.ent4j.catalogue.Catalogues;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.junit.jupiter.api.Test;

class CatalogueJsonTest {

    @Test
    void every_kind_of_the_catalogue_has_a_text() {
        var texts = CatalogueJson.texts();
        var kinds = new HashSet<String>();

        for (Filing<?> filing : Catalogues.filings()) {
            assertThat(texts.of(filing)).as(filing.kind()).isNotNull();
            assertThat(filing.kind().length()).isLessThanOrEqualTo(32);
            kinds.add(filing.kind());
        }
        assertThat(kinds).hasSize(Catalogues.filings().size()).hasSizeGreaterThan(10);
    }

    @Test
    void a_kind_of_somebody_else_is_not_guessed() {
        var filing = new Filing<List<String>>("list", each -> "a", each -> Scope.project());

        assertThatThrownBy(() -> CatalogueJson.texts().of(filing)).hasMessageContaining("'list'");
    }
}
