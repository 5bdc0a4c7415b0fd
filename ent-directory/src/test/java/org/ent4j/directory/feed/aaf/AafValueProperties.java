package org.ent4j.directory.feed.aaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AafValueProperties {

    private static final List<Function<String, AafValue>> READERS = List.of(
            AafValue.InStructure::parse,
            AafValue.InSchool::parse,
            AafValue.SubjectIn::parse,
            AafValue.FonctionIn::parse,
            AafValue.Relative::parse,
            AafValue.DeclaredClass::parse,
            AafValue.DeclaredGroup::parse);

    @Property
    void what_is_written_reads_the_same(@ForAll("values") String value) {
        Statistics.label("fields").collect(value.split("\\$", -1).length);
        assertThat(READERS).allSatisfy(reader -> {
            var read = reader.apply(value);
            assertThat(reader.apply(read.text())).isEqualTo(read);
        });
    }

    @Property
    void fields_stand_where_the_file_has_them(@ForAll("values") String value) {
        var fields = value.split("\\$", -1);
        var read = AafValue.Relative.parse(value).fields();

        assertThat(read).hasSize(6);
        for (int i = 0; i < 6; i++) {
            assertThat(read.get(i)).isEqualTo(i < fields.length ? fields[i].strip() : "");
        }
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of("52008", "3A", "6 ÈME 1", "", "081300", "1", "ENS", "CHEF D'ETABLISSEMENT ADJOINT")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(fields -> String.join("$", fields));
    }
}
