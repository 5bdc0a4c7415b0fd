package org.ent4j.catalogue.pronote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionRulesTest {

    private static final LocalDate RENTREE = LocalDate.of(2026, 9, 1);

    private static List<String> broken(PronoteConnection connection) {
        return ConnectionRules.check(connection).map(any -> List.<String>of()).getOrElseGet(Refusal::rules);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://9990001X.index-education.net/pronote/   | INDEX_EDUCATION |
                    https://9990001X.index-education.net:443        | INDEX_EDUCATION |
                    https://pronote.college-aubrac.example/pronote/ | LOCAL           |
                    https://pronote.college-aubrac.example:8443/    | LOCAL           |
                    http://9990001X.index-education.net/pronote/    | INDEX_EDUCATION | CAT-PRO-02
                    javascript:alert(1)                             | INDEX_EDUCATION | CAT-PRO-02
                    data:text/html,x                                | LOCAL           | CAT-PRO-02
                    ftp://pronote.college.example/                  | LOCAL           | CAT-PRO-02
                    https://                                        | LOCAL           | CAT-PRO-01
                    https://a b                                     | LOCAL           | CAT-PRO-01
                    https:///pronote                                | LOCAL           | CAT-PRO-01
                    https://moi:secret@pronote.college.example/     | LOCAL           | CAT-PRO-03
                    https://pronote.college.example:70000/          | LOCAL           | CAT-PRO-04
                    https://pronote.college.example:0/              | LOCAL           | CAT-PRO-04
                    https://x.index-education.net/pronote/eleve.html | INDEX_EDUCATION | CAT-PRO-05
                    https://pronote.college.example/?a=b            | LOCAL           | CAT-PRO-05
                    https://pronote.college.example/                | INDEX_EDUCATION | CAT-PRO-06
                    https://9990001X.index-education.net/pronote/   | LOCAL           | CAT-PRO-06
                    https://192.168.1.10/pronote/                   | LOCAL           | CAT-PRO-07
                    https://serveur-pronote/                        | LOCAL           | CAT-PRO-07
                    https://localhost:8443/                         | LOCAL           | CAT-PRO-07
                    """)
    void an_address_is_looked_at_before_it_fails(String server, Hosting hosting, String rule) {
        var connection = MadeUp.connection(server, hosting, "ENT").build();

        assertThat(broken(connection)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void a_partner_is_named_and_no_structure_is_there_twice() {
        assertThat(broken(MadeUp.connection("https://x.index-education.net/", Hosting.INDEX_EDUCATION, " ")
                        .build()))
                .containsExactly("CAT-PRO-08");
        assertThat(broken(MadeUp.connection().addRegrouped(MadeUp.COLLEGE).build()))
                .containsExactly("CAT-PRO-09");
        assertThat(broken(MadeUp.connection().addRegrouped(MadeUp.LYCEE).build()))
                .isEmpty();
    }

    private static ExportMark mark(String at, Population... populations) {
        return new ExportMark(Instant.parse(at), new TreeSet<>(List.of(populations)), 1);
    }

    private static List<String> seenTo(PronoteConnection connection) {
        return ConnectionRules.lookAt(connection, RENTREE).stream()
                .map(Reason::code)
                .toList();
    }

    @Test
    void what_would_fail_is_told_before() {
        var none = MadeUp.connection().build();
        var partly = none.exported(mark("2026-09-02T08:00:00Z", Population.PUPILS));
        var old = none.exported(mark("2026-08-31T21:59:00Z", Population.values()));
        var fresh = none.exported(mark("2026-08-31T22:00:00Z", Population.values()));

        assertThat(seenTo(none)).containsExactly("pronote.connection.never-exported");
        assertThat(seenTo(partly)).containsExactly("pronote.connection.only-partly");
        assertThat(seenTo(old)).containsExactly("pronote.connection.older-than-rentree");
        assertThat(seenTo(fresh)).isEmpty();
        assertThat(seenTo(old.exported(mark("2026-09-02T08:00:00Z", Population.PUPILS))))
                .containsExactly("pronote.connection.older-than-rentree");
    }

    @Test
    void the_first_export_is_complete() {
        var some = EnumSet.of(Population.PUPILS);
        var none = MadeUp.connection().build();
        var once = none.exported(mark("2026-09-02T08:00:00Z", Population.values()));

        assertThat(ConnectionRules.checkExport(none, some).getLeft().rules()).containsExactly("CAT-PRO-10");
        assertThat(ConnectionRules.checkExport(none, EnumSet.noneOf(Population.class))
                        .isLeft())
                .isTrue();
        assertThat(ConnectionRules.checkExport(once, some).isRight()).isTrue();
        assertThat(ConnectionRules.checkExport(none, EnumSet.allOf(Population.class))
                        .isRight())
                .isTrue();
    }
}
