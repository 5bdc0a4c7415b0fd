package org.ent4j.model.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ent4j.model.id.Ine;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class ImportedTest {

    private static final SourceLocation HERE =
            SourceLocation.of("eleves.xml", 12).element("2605692");
    private static final Issue DROPPED = Issue.error(HERE, new Ine.Malformed("12"));
    private static final Issue REFUSED = Issue.fatal(HERE, new Ine.Malformed("12"));

    @Test
    void an_import_that_dropped_a_row_is_not_complete() {
        var imported = new Imported<>(List.of("a", "b"), List.of(DROPPED));

        assertThat(imported.isComplete()).isFalse();
        assertThat(imported.rejected()).isOne();
        assertThat(imported.rows()).containsExactly("a", "b");
    }

    @Test
    void an_unusable_file_is_not_half_imported() {
        var both = new Imported<>(List.of("a"), List.of()).and(new Imported<>(List.of("b"), List.of(REFUSED)));

        assertThat(both.rows()).isEmpty();
        assertThat(both.fatal()).contains(REFUSED);
    }

    @Test
    void an_issue_tells_file_line_and_element_in_one_line() {
        assertThat(DROPPED.line(Lang.FR)).startsWith("eleves.xml:12 (2605692) : « 12 » n'est pas un INE");
    }

    @Test
    void the_worst_is_shown_first() {
        var warning = Issue.warning(HERE, new Ine.Malformed("1"));

        assertThat(List.of(warning, REFUSED, DROPPED).stream().sorted(Issue.WORST_FIRST))
                .containsExactly(REFUSED, DROPPED, warning);
    }
}
